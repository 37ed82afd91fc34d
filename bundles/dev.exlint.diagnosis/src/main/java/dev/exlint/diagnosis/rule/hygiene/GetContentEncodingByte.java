package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A certificate file read by {@code Get-Content -Encoding Byte}: unknown to PowerShell 7, and slow one byte at a time.
 *
 * <p>The trap: with {@code -ReadCount 0} Windows PowerShell reads it in one piece, as older documents show; nothing is said of that there.
 */
public final class GetContentEncodingByte implements Rule {

    private static final Set<String> NAMES = Set.of("get-content", "gc", "cat", "type");

    @Override
    public String name() {
        return "EXGetContentEncodingByte";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        boolean seven = context.tree().dialect().isPowerShell7();
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.encodingByte"), Grade.LANGUAGE, ""),
                Evidence.said(Message.of("evidence.fileData"), Grade.DOCUMENTED, Source.IMPORT_CMDLET.title()));
        for (CommandAst command : context.all(CommandAst.class)) {
            boolean bytes = NAMES.contains(command.commandName().orElse("").toLowerCase(Locale.ROOT))
                    && argument(command, "encoding").filter(GetContentEncodingByte::isByte).isPresent();
            boolean whole = argument(command, "readcount").filter(value -> text(context, value).equals("0")).isPresent();
            if (bytes && (seven || !whole) && Feeding.of(context).holds(command)) {
                findings.certain(Level.INFO, Place.of(command), Message.of(seven ? "getContentEncodingByte.seven"
                        : "getContentEncodingByte"), evidence,
                        fix(context, command));
            }
        }
        return findings.list();
    }

    private static boolean isByte(Ast value) {
        return value instanceof StringConstantExpressionAst text && text.value().equalsIgnoreCase("Byte");
    }

    private static String text(RuleContext context, Ast node) {
        return context.tree().source().text().substring(node.start(), node.end());
    }

    /** The argument of a parameter that is written with at least two letters of its name. */
    private static Optional<Ast> argument(CommandAst command, String name) {
        List<CommandElementAst> elements = command.commandElements();
        for (int i = 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof CommandParameterAst parameter && parameter.parameterName().length() > 1
                    && name.startsWith(parameter.parameterName().toLowerCase(Locale.ROOT))) {
                return parameter.argument().isPresent() ? parameter.argument().map(Ast.class::cast)
                        : i + 1 < elements.size() ? Optional.of(elements.get(i + 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The whole command becomes an expression where it stands alone and reads one path. */
    private static Optional<Fix> fix(RuleContext context, CommandAst command) {
        boolean alone = AstPath.covering(context.tree().root(), command.start(), command.end()).parentOf(command)
                .filter(parent -> parent instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1).isPresent();
        return !alone || !command.redirections().isEmpty() ? Optional.empty() : path(command).flatMap(path -> FileBytes.of(context, path))
                .map(bytes -> Rewrite.range(context.tree().source().text(), command.start(), command.end(), bytes, FixKind.REVIEW));
    }

    /** The only path; nothing if a parameter says more than these do. */
    private static Optional<Ast> path(CommandAst command) {
        Optional<Ast> path = Optional.empty();
        List<CommandElementAst> elements = command.commandElements();
        for (int i = 1; i < elements.size(); i++) {
            CommandElementAst element = elements.get(i);
            String name = element instanceof CommandParameterAst parameter ? parameter.parameterName().toLowerCase(Locale.ROOT) : "";
            boolean counts = name.isEmpty() || List.of("path", "literalpath").contains(name);
            boolean skipped = name.length() > 1 && ("encoding".startsWith(name) || "readcount".startsWith(name));
            if (!counts && !skipped && !name.equals("raw") || counts && path.isPresent()) {
                return Optional.empty();
            }
            Optional<Ast> value = element instanceof CommandParameterAst parameter && parameter.argument().isPresent()
                    ? parameter.argument().map(Ast.class::cast)
                    : name.isEmpty() ? Optional.of(element) : Optional.empty();
            if (value.isEmpty() && !name.equals("raw") && i + 1 < elements.size()) {
                i++;
                value = Optional.of(elements.get(i));
            }
            path = counts ? value : path;
        }
        return path;
    }
}
