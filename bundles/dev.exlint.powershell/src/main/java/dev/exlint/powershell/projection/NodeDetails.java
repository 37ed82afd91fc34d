package dev.exlint.powershell.projection;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.BlockStatementAst;
import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.ChainableAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.DataStatementAst;
import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.LabeledStatementAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.MergingRedirectionAst;
import dev.exlint.powershell.ast.NamedAttributeArgumentAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PipelineChainAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.ast.TypeExpressionAst;
import dev.exlint.powershell.ast.TypeName;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.UsingStatementAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.NumberText;
import dev.exlint.powershell.token.NumberValue;
import dev.exlint.powershell.token.TokenKind;

/**
 * Says about a node what its type and extent do not.
 *
 * <p>Keys without information are left out, except the text of a number that is none.
 */
final class NodeDetails {

    private final Map<String, Object> details = new LinkedHashMap<>();

    private NodeDetails() {
    }

    static Map<String, Object> of(Ast node) {
        NodeDetails of = new NodeDetails();
        if (node instanceof ExpressionAst expression) {
            of.expression(expression);
        } else if (node instanceof StatementAst statement) {
            of.statement(statement);
        } else {
            of.part(node);
        }
        return of.details;
    }

    private void expression(ExpressionAst node) {
        if (node instanceof ConstantExpressionAst constant) {
            constant(constant);
        } else if (node instanceof ExpandableStringExpressionAst string) {
            put("value", string.value());
            put("quote", string.stringConstantType().name());
        } else if (node instanceof VariableExpressionAst variable) {
            put("name", variable.name());
            flag("splatted", variable.splatted());
        } else if (node instanceof BinaryExpressionAst binary) {
            put("operator", binary.operator().name());
        } else if (node instanceof UnaryExpressionAst unary) {
            put("operator", unary.operator().name());
        } else if (node instanceof MemberExpressionAst member) {
            member(member);
        } else if (node instanceof IndexExpressionAst index) {
            flag("nullConditional", index.nullConditional());
        } else if (node instanceof TypeExpressionAst type) {
            put("name", type.typeName().fullName());
        }
    }

    private void constant(ConstantExpressionAst node) {
        if (node instanceof StringConstantExpressionAst string) {
            put("value", string.value());
            put("quote", string.stringConstantType().name());
            return;
        }
        Object constant = node.constant().orElse("");
        if (constant instanceof NumberValue number) {
            put("type", number.type().name());
            put("value", NumberText.of(number));
        } else if (constant instanceof Boolean truth) {
            put("type", "Boolean");
            put("value", truth ? "True" : "False");
        } else {
            put("value", "");
        }
    }

    private void member(MemberExpressionAst node) {
        flag("static", node.isStatic());
        flag("nullConditional", node.nullConditional());
        if (node instanceof InvokeMemberExpressionAst call && !call.genericTypeArguments().isEmpty()) {
            put("generic", call.genericTypeArguments().stream().map(TypeName::fullName).collect(Collectors.joining(",")));
        }
    }

    private void statement(StatementAst node) {
        if (node instanceof CommandAst command) {
            if (command.invocationOperator() != TokenKind.Unknown) {
                put("operator", command.invocationOperator().name());
            }
        } else if (node instanceof ChainableAst chainable) {
            if (chainable instanceof PipelineChainAst chain) {
                put("operator", chain.operator().name());
            }
            flag("background", chainable.isBackground());
        } else if (node instanceof AssignmentStatementAst assignment) {
            put("operator", assignment.operator().name());
        } else if (node instanceof LabeledStatementAst labelled) {
            labelled(labelled);
        } else if (node instanceof FunctionDefinitionAst function) {
            put("name", function.name());
            flag("filter", function.isFilter());
            flag("workflow", function.isWorkflow());
        } else if (node instanceof TypeDefinitionAst type) {
            put("name", type.name());
            put("kind", type.kind().name().toLowerCase(Locale.ROOT));
        } else if (node instanceof UsingStatementAst using) {
            put("kind", using.kind().name());
        } else if (node instanceof BlockStatementAst block) {
            put("kind", block.kind());
        } else if (node instanceof DataStatementAst data) {
            data.variable().ifPresent(variable -> put("variable", variable));
        } else if (node instanceof ErrorStatementAst error) {
            error.keyword().ifPresent(keyword -> put("keyword", keyword));
        }
    }

    private void labelled(LabeledStatementAst node) {
        node.label().ifPresent(label -> put("label", label));
        if (node instanceof SwitchStatementAst choice && !choice.flags().isEmpty()) {
            put("flags", choice.flags().stream().map(Enum::name).collect(Collectors.joining(", ")));
        } else if (node instanceof ForEachStatementAst loop && loop.isParallel()) {
            put("flags", "Parallel");
        }
    }

    private void part(Ast node) {
        if (node instanceof CommandParameterAst parameter) {
            put("name", parameter.parameterName());
        } else if (node instanceof NamedBlockAst block) {
            put("kind", block.blockKind().name());
            flag("unnamed", block.unnamed());
        } else if (node instanceof AttributeBaseAst attribute) {
            put("name", attribute.typeName().fullName());
        } else if (node instanceof NamedAttributeArgumentAst argument) {
            put("name", argument.argumentName());
            flag("omitted", argument.expressionOmitted());
        } else if (node instanceof FunctionMemberAst method) {
            put("name", method.name());
            flag("static", method.isStatic());
            flag("hidden", method.isHidden());
            flag("constructor", method.isConstructor());
        } else if (node instanceof PropertyMemberAst property) {
            put("name", property.name());
            flag("static", property.isStatic());
            flag("hidden", property.isHidden());
        } else if (node instanceof CatchClauseAst handler) {
            flag("catchAll", handler.catchTypes().isEmpty());
        } else if (node instanceof FileRedirectionAst file) {
            put("from", file.fromStream().name());
            flag("append", file.append());
        } else if (node instanceof MergingRedirectionAst merging) {
            put("from", merging.fromStream().name());
            put("to", merging.toStream().name());
        }
    }

    private void put(String name, String value) {
        details.put(name, WellFormed.text(value));
    }

    private void flag(String name, boolean value) {
        if (value) {
            details.put(name, true);
        }
    }
}
