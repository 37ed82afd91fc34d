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
    private final boolean seven;

    ParameterChecks(ErrorReport report, SemanticWalk walk, boolean seven) {
        this.report = report;
        this.walk = walk;
        this.seven = seven;
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
        if (inClass) {
            ofClass(attribute);
        }
        NameSet names = new NameSet();
        for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
            if (!names.add(argument.argumentName())) {
                report.at(argument, "DuplicateNamedArgument", argument.argumentName());
            } else if (!argument.expressionOmitted() && !isConstant(argument.argument(), inClass)) {
                report.at(argument.argument(), id);
            }
        }
        for (ExpressionAst argument : attribute.positionalArguments()) {
            if (!isConstant(argument, inClass)) {
                report.at(argument, id);
            }
        }
    }

    private boolean isConstant(ExpressionAst argument, boolean inClass) {
        return Constants.isAttributeArgument(argument, !inClass, walk::mayBeLiteral);
    }

    /** Outside of classes nobody looks whether an attribute fits until it is used. */
    private void ofClass(AttributeAst attribute) {
        KnownAttributes known = KnownAttributes.of(attribute.typeName(), seven);
        if (known == null) {
            return;
        }
        if (!known.mayStandAt(walk.ancestor(1))) {
            report.at(attribute, "AttributeNotAllowedOnDeclaration", attribute.typeName().fullName());
        }
        for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
            String name = argument.argumentName();
            if (known.isFixed(name)) {
                report.at(argument, "ReadOnlyProperty", name);
            } else if (!known.mayBeGiven(name)) {
                report.at(argument, "PropertyNotFoundForAttribute", name, attribute.typeName().fullName());
            }
        }
    }

    private boolean isInClass() {
        Ast parent = walk.ancestor(1);
        return parent instanceof TypeDefinitionAst || parent instanceof MemberAst
                || parent instanceof ParameterAst && walk.currentMember() instanceof FunctionMemberAst;
    }
}
