package dev.exlint.powershell.eval;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.TernaryExpressionAst;
import dev.exlint.powershell.ast.TypeExpressionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.NumberType;
import dev.exlint.powershell.token.NumberValue;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.TypeReference;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Evaluates expressions.
 *
 * <p>The trap: an expression may end its path (an error, a break inside {@code $( )}); the value given then means nothing, ask for the
 * state.
 */
final class Expressions {
    private final Evaluation run;

    Expressions(Evaluation run) {
        this.run = run;
    }

    Value value(ExpressionAst expression) {
        Value[] value = {new Unknown(UnknownReason.TOO_MUCH_WORK, "")};
        if (!run.isDead()) {
            run.spend();
            run.deeper(expression, () -> value[0] = evaluate(expression));
        }
        return value[0];
    }

    private Value evaluate(ExpressionAst node) {
        if (node instanceof StringConstantExpressionAst text) {
            return new Known(text.value()).at(text);
        }
        if (node instanceof ConstantExpressionAst constant) {
            return constant(constant);
        }
        if (node instanceof ExpandableStringExpressionAst text) {
            return Interpolation.of(run, text);
        }
        if (node instanceof VariableExpressionAst variable) {
            return Variables.read(run, variable.variablePath());
        }
        if (node instanceof ArrayLiteralAst array) {
            List<Value> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(value(element)));
            return new Known(new PsArray(elements)).at(array);
        }
        if (node instanceof ArrayExpressionAst array) {
            return array(run.capture(() -> run.statements.list(array.subExpression().statements())), array);
        }
        if (node instanceof SubExpressionAst sub) {
            return sub(sub);
        }
        if (node instanceof ParenExpressionAst paren) {
            return run.statements.value(paren.pipeline());
        }
        if (node instanceof HashtableAst table) {
            return table(table, PsHashtable.Kind.HASHTABLE);
        }
        if (node instanceof ScriptBlockExpressionAst block) {
            run.made.add(block.scriptBlock());
            return new Known(new PsScriptBlock(block.scriptBlock())).at(block);
        }
        return operation(node);
    }

    private Value operation(ExpressionAst node) {
        if (node instanceof BinaryExpressionAst binary) {
            return binary(binary);
        }
        if (node instanceof UnaryExpressionAst unary) {
            return unary(unary);
        }
        if (node instanceof TernaryExpressionAst ternary) {
            return choose(value(ternary.condition()), () -> value(ternary.ifTrue()), () -> value(ternary.ifFalse()));
        }
        if (node instanceof ConvertExpressionAst convert) {
            return convert(convert);
        }
        if (node instanceof AttributedExpressionAst attributed) {
            return value(attributed.child());
        }
        if (node instanceof TypeExpressionAst type) {
            return new Known(new TypeReference(type.typeName().name()));
        }
        if (node instanceof InvokeMemberExpressionAst || node instanceof MemberExpressionAst || node instanceof IndexExpressionAst) {
            return chain(node);
        }
        if (node instanceof UsingExpressionAst using) {
            return using(using);
        }
        return new Unknown(UnknownReason.SYNTAX_ERROR, "");
    }

    private Value constant(ConstantExpressionAst constant) {
        Optional<Object> value = constant.constant();
        if (value.isEmpty()) {
            return new Unknown(UnknownReason.SYNTAX_ERROR, "");
        }
        return new Known(value.get() instanceof NumberValue number ? number(number) : value.get()).at(constant);
    }

    static Object number(NumberValue number) {
        Number value = number.value();
        if (number.type() == NumberType.UInt32 || number.type() == NumberType.UInt64) {
            return new BigInteger(value.toString());
        }
        return value;
    }

    static Value array(Output output, Ast node) {
        if (output.unknown().isPresent()) {
            return output.unknown().get();
        }
        Value joined = null;
        for (List<Value> objects : output.alternatives()) {
            Value each = new Known(new PsArray(objects)).at(node);
            joined = joined == null ? each : ValueJoin.join(joined, each);
        }
        return joined == null ? Known.NULL : joined;
    }

    private Value sub(SubExpressionAst sub) {
        Value value = run.capture(() -> run.statements.list(sub.subExpression().statements())).toValue();
        return value instanceof Known known && known.content() instanceof PsArray ? known.at(sub) : value;
    }

    Value table(HashtableAst table, PsHashtable.Kind kind) {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        Unknown lost = null;
        for (HashtableAst.KeyValuePair pair : table.keyValuePairs()) {
            Value key = value(pair.key());
            Value value = run.statements.value(pair.value());
            if (run.isDead()) {
                return Known.NULL;
            }
            Optional<String> name = TableKeys.of(key);
            if (name.isPresent()) {
                entries.add(new PsHashtable.Entry(name.get(), value, Optional.of(pair.key()),
                        Optional.of(Literals.inside(pair.value()))));
            } else {
                lost = new Unknown(UnknownReason.OPERATION, "a key that isn't known");
            }
        }
        return lost != null ? lost : new Known(new PsHashtable(kind, entries)).at(table);
    }

    // ---- operators

    /** Walks down the left side of a chain of operators without recursion, since such chains may be long. */
    private Value binary(BinaryExpressionAst binary) {
        Deque<BinaryExpressionAst> spine = new ArrayDeque<>();
        ExpressionAst left = binary;
        while (left instanceof BinaryExpressionAst each) {
            spine.push(each);
            left = each.left();
        }
        Value value = value(left);
        while (!spine.isEmpty() && !run.isDead()) {
            BinaryExpressionAst each = spine.pop();
            run.spend();
            value = binary(each.operator(), value, each.right());
        }
        return value;
    }

    private Value binary(TokenKind operator, Value left, ExpressionAst right) {
        if (operator == TokenKind.And || operator == TokenKind.Or) {
            return logic(operator == TokenKind.And, left, right);
        }
        if (operator == TokenKind.QuestionQuestion) {
            return left instanceof Known known ? known.isNull() ? value(right) : left
                    : new Unknown(UnknownReason.OPERATION, operator.name());
        }
        return Operators.apply(run, operator, left, value(right));
    }

    private Value logic(boolean and, Value left, ExpressionAst right) {
        Optional<Boolean> truth = Truth.of(left);
        if (truth.isPresent() && truth.get() != and) {
            return Known.of(!and);
        }
        if (truth.isPresent()) {
            return Truth.value(value(right));
        }
        Value[] second = {Known.NULL};
        run.perhaps(() -> second[0] = value(right));
        Optional<Boolean> other = Truth.of(second[0]);
        return other.isPresent() && other.get() != and ? Known.of(!and) : Truth.unknown(left);
    }

    private Value unary(UnaryExpressionAst unary) {
        TokenKind operator = unary.operator();
        switch (operator) {
            case PlusPlus, MinusMinus, PostfixPlusPlus, PostfixMinusMinus -> {
                return run.assignments.step(unary);
            }
            case Comma -> {
                return new Known(new PsArray(List.of(value(unary.child())))).at(unary);
            }
            default -> {
                return Operators.unary(run, operator, value(unary.child()));
            }
        }
    }

    /** One of two works, by a condition; both when the condition isn't known. */
    Value choose(Value condition, java.util.function.Supplier<Value> ifTrue, java.util.function.Supplier<Value> ifFalse) {
        Optional<Boolean> truth = Truth.of(condition);
        if (truth.isPresent()) {
            return truth.get() ? ifTrue.get() : ifFalse.get();
        }
        Value[] values = {null, null};
        boolean[] dead = {false, false};
        run.either(() -> {
            values[0] = ifTrue.get();
            dead[0] = run.isDead();
        }, () -> {
            values[1] = ifFalse.get();
            dead[1] = run.isDead();
        });
        if (values[0] == null || values[1] == null || dead[0] || dead[1]) {
            return values[0] == null || dead[0] ? values[1] == null ? Known.NULL : values[1] : values[0];
        }
        return ValueJoin.join(values[0], values[1]);
    }

    private Value convert(ConvertExpressionAst convert) {
        String type = convert.type().typeName().name();
        if (convert.child() instanceof HashtableAst table) {
            if (type.equalsIgnoreCase("ordered")) {
                return table(table, PsHashtable.Kind.ORDERED);
            }
            if (type.equalsIgnoreCase("pscustomobject") || type.equalsIgnoreCase("System.Management.Automation.PSCustomObject")) {
                return table(table, PsHashtable.Kind.OBJECT);
            }
        }
        Value value = value(convert.child());
        return Casting.shortName(type).equals("void") ? Known.NOTHING : Casting.cast(run, type, value);
    }

    // ---- members

    /** Walks a chain of members, indexes and calls from its start, without recursion. */
    private Value chain(ExpressionAst node) {
        Deque<ExpressionAst> links = new ArrayDeque<>();
        ExpressionAst start = node;
        while (true) {
            if (start instanceof MemberExpressionAst member) {
                links.push(member);
                start = member.expression();
            } else if (start instanceof IndexExpressionAst index) {
                links.push(index);
                start = index.target();
            } else {
                break;
            }
        }
        Value value = value(start);
        while (!links.isEmpty() && !run.isDead()) {
            run.spend();
            value = link(value, links.pop());
        }
        return value;
    }

    private Value link(Value target, ExpressionAst link) {
        if (link instanceof IndexExpressionAst index) {
            return Strictness.read(run, Indexing.read(target, value(index.index())));
        }
        MemberExpressionAst member = (MemberExpressionAst) link;
        Value name = member.member() instanceof ExpressionAst expression ? value(expression) : new Unknown(UnknownReason.SYNTAX_ERROR, "");
        if (run.isDead()) {
            return Known.NULL;
        }
        if (link instanceof InvokeMemberExpressionAst invoke) {
            List<Value> arguments = new ArrayList<>();
            invoke.arguments().forEach(argument -> arguments.add(value(argument)));
            return run.isDead() ? Known.NULL : Methods.invoke(run, invoke, target, name, arguments);
        }
        boolean set = member.expression() instanceof VariableExpressionAst variable && variable.name().equalsIgnoreCase("PSCmdlet")
                && name instanceof Known known && String.valueOf(known.content()).equalsIgnoreCase("ParameterSetName");
        if (set && run.variable(Variables.PARAMETER_SET) instanceof Known taken && taken.content() instanceof String text && !text.isEmpty()
                && !text.equals("*")) {
            return taken;
        }
        return Strictness.read(run, Members.read(run, target, name, member.isStatic()));
    }

    private Value using(UsingExpressionAst using) {
        Scope here = run.state.scope();
        if (using.subExpression() instanceof VariableExpressionAst variable) {
            return here.sender().lookup(variable.variablePath().unqualifiedName().toLowerCase(java.util.Locale.ROOT));
        }
        return new Unknown(UnknownReason.OPERATION, "$using:");
    }
}
