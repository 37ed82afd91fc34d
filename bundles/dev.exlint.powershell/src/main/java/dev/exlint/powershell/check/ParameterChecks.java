package dev.exlint.powershell.check;

import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.MemberAst;
import dev.exlint.powershell.ast.NamedAttributeArgumentAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;

/** Parameters and the attributes on them, on classes and on members. */
final class ParameterChecks {

    private final ErrorReport report;
    private final SemanticWalk walk;

    ParameterChecks(ErrorReport report, SemanticWalk walk) {
        this.report = report;
        this.walk = walk;
    }

    void duplicates(List<ParameterAst> parameters) {
        NameSet names = new NameSet();
        for (ParameterAst parameter : parameters) {
            String name = parameter.name().name();
            if (!names.add(name)) {
                report.at(parameter.name(), "DuplicateFormalParameter", name);
            }
            for (AttributeBaseAst attribute : parameter.attributes()) {
                if (attribute instanceof TypeConstraintAst && KnownTypes.isVoid(attribute.typeName())) {
                    report.at(attribute, "VoidTypeConstraintNotAllowed");
                    break;
                }
            }
        }
    }

    void parameter(ParameterAst parameter) {
        boolean ofMethod = walk.ancestor(2) instanceof FunctionMemberAst;
        boolean typed = false;
        for (AttributeBaseAst attribute : parameter.attributes()) {
            if (!(attribute instanceof TypeConstraintAst)) {
                continue;
            }
            if (KnownTypes.isOrdered(attribute.typeName())) {
                report.at(attribute, "OrderedAttributeOnlyOnHashLiteralNode", attribute.typeName().fullName());
            } else if (ofMethod) {
                if (typed) {
                    report.at(attribute, "MultipleTypeConstraintsOnMethodParam");
                }
                typed = true;
            }
        }
    }

    void attribute(AttributeAst attribute) {
        boolean inClass = isInClass();
        String id = inClass ? "ParameterAttributeArgumentNeedsToBeConstant" : "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock";
        if (inClass && AttributePlaces.refuses(attribute.typeName(), walk.ancestor(1))) {
            report.at(attribute, "AttributeNotAllowedOnDeclaration", attribute.typeName().fullName());
        }
        NameSet names = new NameSet();
        for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
            if (!names.add(argument.argumentName())) {
                report.at(argument, "DuplicateNamedArgument", argument.argumentName());
            } else if (!argument.expressionOmitted() && !Constants.isAttributeArgument(argument.argument(), !inClass)) {
                report.at(argument.argument(), id);
            }
        }
        for (ExpressionAst argument : attribute.positionalArguments()) {
            if (!Constants.isAttributeArgument(argument, !inClass)) {
                report.at(argument, id);
            }
        }
    }

    private boolean isInClass() {
        Ast parent = walk.ancestor(1);
        return parent instanceof TypeDefinitionAst || parent instanceof MemberAst
                || parent instanceof ParameterAst && walk.currentMember() instanceof FunctionMemberAst;
    }
}
