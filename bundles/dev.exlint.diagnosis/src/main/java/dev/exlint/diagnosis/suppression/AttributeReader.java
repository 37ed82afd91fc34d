package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.settings.RuleNames;
import dev.exlint.diagnosis.suppression.Suppression.Scope;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.NamedAttributeArgumentAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads SuppressMessage attributes as PSScriptAnalyzer does: on a param block they cover the script or function, with Scope and Target the
 * functions or classes of that name in it.
 *
 * <p>The trap: names that are neither exlint's nor taken over from PSScriptAnalyzer belong to that tool and are none of our business.
 */
final class AttributeReader {

    private static final int RULE = 0;
    private static final int SCOPE = 2;
    private static final int TARGET = 3;
    private static final int REASON = 4;
    private static final List<List<String>> ARGUMENTS = List.of(List.of("rulename", "category"), List.of("rulesuppressionid", "checkid"),
            List.of("scope"), List.of("target"), List.of("justification"));
    /** What a name and a simple pattern consist of; no groups, so that no pattern can run for ever. */
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}_\\-*.?|\\[\\]^$:\\\\ ]{1,200}");

    private final SyntaxTree tree;
    private final RuleNames names;
    private final boolean reasonRequired;
    private final List<Suppression> found = new ArrayList<>();
    private final List<DirectiveError> errors = new ArrayList<>();

    AttributeReader(SyntaxTree tree, RuleNames names, boolean reasonRequired) {
        this.tree = tree;
        this.names = names;
        this.reasonRequired = reasonRequired;
    }

    void read() {
        Map<ScriptBlockAst, Ast> owners = new IdentityHashMap<>();
        for (FunctionDefinitionAst function : AstQueries.all(tree.root(), FunctionDefinitionAst.class)) {
            owners.put(function.body(), function);
        }
        for (ScriptBlockAst block : AstQueries.all(tree.root(), ScriptBlockAst.class)) {
            Ast owner = owners.getOrDefault(block, block);
            block.paramBlock().ifPresent(params -> params.attributes().forEach(each -> attribute(each, owner)));
        }
        for (TypeDefinitionAst type : AstQueries.all(tree.root(), TypeDefinitionAst.class)) {
            type.attributes().forEach(each -> attribute(each, type));
        }
    }

    List<Suppression> found() {
        return found;
    }

    List<DirectiveError> errors() {
        return errors;
    }

    private void attribute(AttributeAst attribute, Ast owner) {
        if (errors.size() >= DirectiveReader.MOST_ERRORS || found.size() >= Suppressions.MOST) {
            return;
        }
        String name = attribute.typeName().name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (!last.equals("suppressmessage") && !last.equals("suppressmessageattribute")) {
            return;
        }
        List<Optional<StringConstantExpressionAst>> arguments = arguments(attribute);
        Optional<StringConstantExpressionAst> written = arguments.get(RULE);
        if (written.isEmpty()) {
            return;
        }
        String rule = names.resolve(written.get().value().strip());
        if (rule.isEmpty()) {
            unknown(written.get());
        } else if (reasonRequired && text(arguments.get(REASON)).isBlank()) {
            error(attribute, Message.of("invalidDirective.noJustification"));
        } else {
            scopes(attribute, owner, text(arguments.get(SCOPE)), text(arguments.get(TARGET))).forEach(scope -> found.add(new Suppression(
                    SuppressedBy.ATTRIBUTE, rule, RuleNames.isForeign(written.get().value()), text(arguments.get(REASON)),
                    written.get().start(), written.get().end(), scope)));
        }
    }

    private void unknown(StringConstantExpressionAst written) {
        if (!RuleNames.isForeign(written.value())) {
            error(written, Message.of("invalidDirective.rule", "why", names.unknown(written.value())));
        }
    }

    private List<Scope> scopes(AttributeAst attribute, Ast owner, String scope, String target) {
        if (scope.isBlank()) {
            if (!target.isBlank()) {
                error(attribute, Message.of("invalidDirective.target"));
                return List.of();
            }
            return List.of(range(owner));
        }
        Optional<Pattern> wanted = pattern(target.isBlank() ? "*" : target);
        if (wanted.isEmpty()) {
            error(attribute, Message.of("invalidDirective.pattern", "target", target));
            return List.of();
        }
        switch (scope.strip().toLowerCase(Locale.ROOT)) {
            case "function" -> {
                return AstQueries.all(owner, FunctionDefinitionAst.class).stream()
                        .filter(each -> wanted.get().matcher(each.name()).matches()).map(this::range).toList();
            }
            case "class" -> {
                return AstQueries.all(owner, TypeDefinitionAst.class).stream()
                        .filter(each -> wanted.get().matcher(each.name()).matches()).map(this::range).toList();
            }
            default -> {
                error(attribute, Message.of("invalidDirective.scope", "scope", scope));
                return List.of();
            }
        }
    }

    private Scope range(Ast owner) {
        return owner == tree.root() ? new Scope.Range(0, Integer.MAX_VALUE) : new Scope.Range(owner.start(), owner.end());
    }

    /** The name or pattern, in which a star stands for any text. */
    private static Optional<Pattern> pattern(String target) {
        if (!SIMPLE.matcher(target).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(target.strip().replaceAll("\\.?\\*", ".*"), Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException invalid) {
            return Optional.empty();
        }
    }

    /** The arguments by position or name, as far as they are constant texts. */
    private static List<Optional<StringConstantExpressionAst>> arguments(AttributeAst attribute) {
        List<Optional<StringConstantExpressionAst>> arguments = new ArrayList<>();
        for (int i = 0; i < ARGUMENTS.size(); i++) {
            List<ExpressionAst> positional = attribute.positionalArguments();
            Optional<StringConstantExpressionAst> given = i < positional.size() ? constant(positional.get(i)) : Optional.empty();
            for (NamedAttributeArgumentAst named : attribute.namedArguments()) {
                if (given.isEmpty() && ARGUMENTS.get(i).contains(named.argumentName().toLowerCase(Locale.ROOT))) {
                    given = constant(named.argument());
                }
            }
            arguments.add(given);
        }
        return arguments;
    }

    private static Optional<StringConstantExpressionAst> constant(ExpressionAst expression) {
        return expression instanceof StringConstantExpressionAst text ? Optional.of(text) : Optional.empty();
    }

    private static String text(Optional<StringConstantExpressionAst> constant) {
        return constant.map(StringConstantExpressionAst::value).orElse("");
    }

    private void error(Ast place, Message message) {
        errors.add(new DirectiveError(place.start(), place.end(), message));
    }
}
