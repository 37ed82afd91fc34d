package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.rule.Assignments;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.token.TokenKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an expression may be several certificates, because all of a server were read and filtered by something that isn't unique.
 *
 * <p>The trap: whatever isn't recognised is open, not several; a look at the count, a choice of the first, a loop, or a filter by
 * thumbprint leaves one.
 */
final class Multiplicity {

    /** What an expression may be. */
    enum Of {
        /** At most one. */
        ONE,
        /** Perhaps several. */
        SEVERAL,
        /** Nobody can tell from the text. */
        OPEN
    }

    private static final int DEEPEST = 16;
    /** What stands behind a variable of which the script looks how many there are. */
    private static final Pattern LOOK = Pattern.compile("(\\)|\\})*\\s*(\\.\\s*(Count|Length|GetType)\\b|-is(not)?\\b|\\|\\s*Measure)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> STORES = Set.of("get-childitem", "gci", "dir", "ls", "get-item", "gi");
    private static final Set<String> WHERE = Set.of("where-object", "where", "?");
    private static final Set<String> SAME = Set.of("sort-object", "sort", "tee-object", "tee", "get-unique");
    private static final Set<String> SELECT = Set.of("select-object", "select");
    private static final Set<String> EACH = Set.of("foreach-object", "foreach", "%");
    private static final Set<String> ASKING = Set.of("-eq", "-ieq", "-ceq", "-match", "-imatch", "-like", "-ilike", "-in", "-contains");
    private static final Set<String> OF_TEXT = Set.of("tostring", "trim", "toupper", "tolower", "replace", "trimstart", "trimend");

    private final RuleContext context;
    private final Assignments assignments;
    private final Map<String, Boolean> counted = new HashMap<>();

    Multiplicity(RuleContext context) {
        this.context = context;
        this.assignments = Assignments.of(context);
    }

    Of of(Ast expression) {
        return of(expression, 0);
    }

    private Of of(Ast node, int depth) {
        if (depth > DEEPEST) {
            return Of.OPEN;
        }
        if (node instanceof ParenExpressionAst paren) {
            return of(paren.pipeline(), depth + 1);
        } else if (node instanceof PipelineAst pipeline) {
            return elements(pipeline.pipelineElements(), depth + 1);
        } else if (node instanceof CommandExpressionAst plain) {
            return of(plain.expression(), depth + 1);
        } else if (node instanceof InvokeMemberExpressionAst call) {
            return call(call, depth);
        } else if (node instanceof MemberExpressionAst member) {
            return member.isStatic() || isCount(member) ? Of.OPEN : of(member.expression(), depth + 1);
        } else if (node instanceof IndexExpressionAst index) {
            return index.index() instanceof ConstantExpressionAst || index.index() instanceof UnaryExpressionAst ? Of.ONE : Of.OPEN;
        } else if (node instanceof AttributedExpressionAst typed) {
            return of(typed.child(), depth + 1);
        } else if (node instanceof ExpandableStringExpressionAst text) {
            return text.nestedExpressions().size() == 1 ? of(text.nestedExpressions().get(0), depth + 1) : Of.OPEN;
        } else if (node instanceof SubExpressionAst sub) {
            return only(sub.subExpression(), depth);
        } else if (node instanceof ArrayExpressionAst array) {
            return only(array.subExpression(), depth);
        }
        return node instanceof VariableExpressionAst variable && !variable.splatted() ? variable(variable, depth) : Of.OPEN;
    }

    private Of only(StatementBlockAst block, int depth) {
        return block.statements().size() == 1 ? of(block.statements().get(0), depth + 1) : Of.OPEN;
    }

    private Of call(InvokeMemberExpressionAst call, int depth) {
        String name = call.member() instanceof StringConstantExpressionAst text ? text.value().toLowerCase(Locale.ROOT) : "";
        if (OF_TEXT.contains(name)) {
            return of(call.expression(), depth + 1);
        }
        boolean filters = name.equals("where") && call.arguments().size() == 1 && !asksForThumbprint(call.arguments().get(0));
        return filters ? of(call.expression(), depth + 1) : Of.OPEN;
    }

    private Of variable(VariableExpressionAst variable, int depth) {
        if (assignments.loop(variable).isPresent() || isCounted(variable)) {
            return Of.OPEN;
        }
        List<AssignmentStatementAst> reaching = assignments.reaching(variable);
        boolean several = reaching.stream().anyMatch(each -> each.operator() == TokenKind.Equals
                && of(each.right(), depth + 1) == Of.SEVERAL);
        return several ? Of.SEVERAL : Of.OPEN;
    }

    /** What comes out of the stages of a pipeline. */
    Of elements(List<CommandBaseAst> elements, int depth) {
        Of result = elements.isEmpty() ? Of.OPEN : first(elements.get(0), depth);
        for (int i = 1; i < elements.size() && result == Of.SEVERAL; i++) {
            result = elements.get(i) instanceof CommandAst command ? after(command) : Of.OPEN;
        }
        return result;
    }

    private Of first(CommandBaseAst element, int depth) {
        if (element instanceof CommandExpressionAst expression) {
            return of(expression.expression(), depth + 1);
        }
        CommandAst command = (CommandAst) element;
        String name = name(command);
        if (name.equals("get-exchangecertificate")) {
            List<Invocation> calls = context.trace().invocations().stream().filter(each -> each.site() == command).toList();
            boolean all = !calls.isEmpty() && calls.stream().allMatch(each -> each.binding().open().isEmpty()
                    && List.of("Thumbprint", "Identity", "Instance").stream().allMatch(parameter -> each.binding().parameter(parameter)
                    .isEmpty()));
            return all ? Of.SEVERAL : Of.OPEN;
        }
        boolean store = STORES.contains(name) && AstQueries.all(command, StringConstantExpressionAst.class).stream()
                .anyMatch(text -> text.value().toLowerCase(Locale.ROOT).matches("cert:\\\\+localmachine\\\\+my\\\\?(\\*)?"));
        return store ? Of.SEVERAL : Of.OPEN;
    }

    private Of after(CommandAst command) {
        String name = name(command);
        if (WHERE.contains(name)) {
            return asksForThumbprint(command) ? Of.ONE : Of.SEVERAL;
        } else if (SELECT.contains(name)) {
            return chooses(command) ? Of.OPEN : Of.SEVERAL;
        } else if (EACH.contains(name)) {
            return isProperty(command) ? Of.SEVERAL : Of.OPEN;
        }
        return SAME.contains(name) ? Of.SEVERAL : Of.OPEN;
    }

    private static boolean chooses(CommandAst select) {
        return select.commandElements().stream().anyMatch(element -> element instanceof CommandParameterAst parameter
                && List.of("first", "last", "index", "skip").stream()
                .anyMatch(name -> name.startsWith(parameter.parameterName().toLowerCase(Locale.ROOT)))
                && !parameter.parameterName().isEmpty());
    }

    /** {@code ForEach-Object { $_.Thumbprint }} or {@code ForEach-Object Thumbprint}. */
    private static boolean isProperty(CommandAst each) {
        if (each.commandElements().size() != 2) {
            return false;
        }
        CommandElementAst argument = each.commandElements().get(1);
        if (argument instanceof StringConstantExpressionAst text) {
            return text.value().equalsIgnoreCase("Thumbprint");
        }
        List<Ast> members = argument instanceof ScriptBlockExpressionAst block
                ? List.copyOf(AstQueries.all(block, MemberExpressionAst.class)) : List.of();
        return members.size() == 1 && AstQueries.all(argument, CommandAst.class).isEmpty();
    }

    /** Whether the filter asks for a thumbprint, so that it fits one; one that leaves a thumbprint out fits all others. */
    private boolean asksForThumbprint(Ast filter) {
        boolean compares = AstQueries.all(filter, BinaryExpressionAst.class).stream().anyMatch(each -> isThumbprint(each.left())
                ? ASKING.contains(between(each)) : isThumbprint(each.right()) && ASKING.contains(between(each)));
        List<CommandElementAst> elements = filter instanceof CommandAst command ? command.commandElements() : List.of();
        boolean simple = elements.size() > 2 && isThumbprint(elements.get(1)) && elements.get(2) instanceof CommandParameterAst operator
                && ASKING.contains("-" + operator.parameterName().toLowerCase(Locale.ROOT));
        return compares || simple;
    }

    private boolean isThumbprint(Ast operand) {
        return text(operand.start(), operand.end()).contains("thumbprint");
    }

    private String between(BinaryExpressionAst comparison) {
        return text(comparison.left().end(), comparison.right().start()).strip();
    }

    private String text(int start, int end) {
        return context.tree().source().text().substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isCount(MemberExpressionAst member) {
        return member.member() instanceof StringConstantExpressionAst name
                && (name.value().equalsIgnoreCase("Count") || name.value().equalsIgnoreCase("Length"));
    }

    /** Whether the script looks how many there are, or whether it is a list: then its author thought of several. */
    private boolean isCounted(VariableExpressionAst variable) {
        return counted.computeIfAbsent(variable.unqualifiedName().toLowerCase(Locale.ROOT), this::isCounted);
    }

    private boolean isCounted(String variable) {
        String text = context.tree().source().text();
        Matcher look = LOOK.matcher(text);
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            int end = at + 1 + variable.length();
            if (text.regionMatches(true, at + 1, variable, 0, variable.length()) && look.region(end, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static String name(CommandAst command) {
        String name = command.commandName().orElse("").toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('\\') + 1);
    }
}
