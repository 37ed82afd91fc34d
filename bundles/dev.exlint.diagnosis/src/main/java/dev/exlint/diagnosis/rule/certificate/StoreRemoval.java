package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.target.ItemSource;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that deletes in the computer's own certificate store: by the Cert: drive, by certutil or by X509Store.
 *
 * @param node the command or the call of the method
 * @param thumbprint which certificate, if it is written there
 * @param onlyWithoutKey whether only certificates without private key are selected
 * @param rehearsal whether it only pretends
 */
record StoreRemoval(Ast node, Optional<Thumbprint> thumbprint, boolean onlyWithoutKey, boolean rehearsal) {

    private static final Set<String> REMOVING = Set.of("remove-item", "ri", "del", "rm", "erase", "rd", "rmdir");
    private static final Set<String> LISTING = Set.of("get-childitem", "gci", "dir", "ls", "get-item", "gi");
    private static final Pattern MY = Pattern.compile(
            "(?:Microsoft\\.PowerShell\\.Security\\\\)?(?:Certificate::|Cert:)[\\\\/]*LocalMachine[\\\\/]+My(?:[\\\\/]+(.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final String STORE_CLASS = "x509store";
    private static final Pattern STORE_NAME = Pattern.compile("\\bMy\\b", Pattern.CASE_INSENSITIVE);
    private static final String COMPUTER = "localmachine";

    /** Every one of a script, in the order of the text. */
    static List<StoreRemoval> all(RuleContext context) {
        List<StoreRemoval> all = new ArrayList<>();
        String source = context.tree().source().text().toLowerCase(Locale.ROOT);
        if (!source.contains(COMPUTER) && !source.contains("delstore")) {
            return all; // nearly every script; the rest asks for each command where it stands
        }
        for (CommandAst command : context.all(CommandAst.class)) {
            String name = command.commandName().orElse("").toLowerCase(Locale.ROOT);
            if (REMOVING.contains(name)) {
                byDrive(context, command).ifPresent(all::add);
            } else if (name.equals("certutil") || name.equals("certutil.exe")) {
                byTool(context, command).ifPresent(all::add);
            }
        }
        Set<String> stores = stores(context);
        for (InvokeMemberExpressionAst call : context.all(InvokeMemberExpressionAst.class)) {
            if (call.member() instanceof StringConstantExpressionAst method && method.value().equalsIgnoreCase("Remove")
                    && call.expression() instanceof VariableExpressionAst store && stores.contains(store.name().toLowerCase(Locale.ROOT))) {
                all.add(new StoreRemoval(call, Optional.empty(), false, false));
            }
        }
        return all;
    }

    private static Optional<StoreRemoval> byDrive(RuleContext context, CommandAst command) {
        Optional<Matcher> path = path(context, command);
        boolean rehearsal = command.commandElements().stream().anyMatch(each -> each instanceof CommandParameterAst parameter
                && parameter.parameterName().toLowerCase(Locale.ROOT).startsWith("wh") && parameter.argument().isEmpty());
        if (path.isPresent()) {
            Optional<Thumbprint> thumbprint = Optional.ofNullable(path.get().group(1)).flatMap(Thumbprint::parse);
            return Optional.of(new StoreRemoval(command, thumbprint, false, rehearsal));
        }
        Optional<ItemSource> source = ItemSource.of(context, command).filter(each -> LISTING.contains(each.name().toLowerCase(Locale.ROOT))
                && path(context, each.command()).isPresent() && isFed(context, command, each));
        return source.map(each -> new StoreRemoval(command, Optional.empty(), selectsWithoutKey(context, command), rehearsal));
    }

    private static boolean isFed(RuleContext context, CommandAst command, ItemSource source) {
        return source.item().isEmpty() || command.commandElements().stream().skip(1).anyMatch(each -> source.isItem(text(context, each)));
    }

    /** The first element that is a path into the store. */
    private static Optional<Matcher> path(RuleContext context, CommandAst command) {
        return command.commandElements().stream().skip(1).map(each -> MY.matcher(unquoted(text(context, each)))).filter(Matcher::matches)
                .findFirst();
    }

    private static boolean selectsWithoutKey(RuleContext context, CommandAst command) {
        return AstPath.covering(context.tree().root(), command.start(), command.end()).nodes().stream()
                .anyMatch(each -> each instanceof PipelineAst && text(context, each).toLowerCase(Locale.ROOT).contains("hasprivatekey"));
    }

    private static Optional<StoreRemoval> byTool(RuleContext context, CommandAst command) {
        List<String> words = command.commandElements().stream().skip(1).map(each -> unquoted(text(context, each)).toLowerCase(Locale.ROOT))
                .toList();
        int option = Math.max(words.indexOf("-delstore"), words.indexOf("/delstore"));
        boolean mine = option >= 0 && option + 1 < words.size() && words.get(option + 1).equals("my") && !words.contains("-user")
                && !words.contains("/user");
        Optional<Thumbprint> thumbprint = mine && option + 2 < words.size() ? Thumbprint.parse(words.get(option + 2)) : Optional.empty();
        return mine ? Optional.of(new StoreRemoval(command, thumbprint, false, false)) : Optional.empty();
    }

    /** The variables that get the computer's own store, by their names in lower case. */
    private static Set<String> stores(RuleContext context) {
        Set<String> stores = new HashSet<>();
        for (AssignmentStatementAst each : context.all(AssignmentStatementAst.class)) {
            if (each.left() instanceof VariableExpressionAst left) {
                String value = text(context, each.right());
                String lower = value.toLowerCase(Locale.ROOT);
                if (lower.contains(STORE_CLASS) && lower.contains(COMPUTER) && STORE_NAME.matcher(value).find()) {
                    stores.add(left.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        return stores;
    }

    private static String text(RuleContext context, Ast node) {
        return context.tree().source().text().substring(node.start(), node.end());
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
