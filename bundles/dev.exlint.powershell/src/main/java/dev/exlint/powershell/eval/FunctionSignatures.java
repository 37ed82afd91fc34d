package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.NamedAttributeArgumentAst;
import dev.exlint.powershell.ast.ParamBlockAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.command.CommonParameters;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.value.ParameterType;
import dev.exlint.powershell.command.SetMembership;
import dev.exlint.powershell.command.SimpleType;
import dev.exlint.powershell.token.NumberValue;

/**
 * Reads the parameters of a script's own function as a signature, so that calls of it are bound like all others.
 */
final class FunctionSignatures {

    private FunctionSignatures() {
    }

    static CommandSignature of(Evaluation run, Function function) {
        List<ParameterAst> parameters = function.parameters();
        Optional<AttributeAst> binding = cmdletBinding(function);
        boolean advanced = binding.isPresent() || parameters.stream().anyMatch(each -> attribute(each, "parameter").isPresent());
        boolean shouldProcess = binding.flatMap(each -> named(each, "SupportsShouldProcess")).map(FunctionSignatures::isOn).orElse(false);
        boolean positional = binding.flatMap(each -> named(each, "PositionalBinding")).map(FunctionSignatures::isOn).orElse(true)
                && parameters.stream().noneMatch(FunctionSignatures::hasPosition);
        List<ParameterSignature> signatures = new ArrayList<>();
        int position = 0;
        for (ParameterAst parameter : parameters) {
            ParameterSignature signature = parameter(run, parameter, positional ? position : SetMembership.NAMED);
            position += signature.isSwitch() ? 0 : 1;
            signatures.add(signature);
        }
        if (advanced) {
            signatures.addAll(CommonParameters.of(shouldProcess));
        }
        String defaultSet = binding.flatMap(each -> named(each, "DefaultParameterSetName")).map(FunctionSignatures::text).orElse("");
        return new CommandSignature(function.name(), List.of(), defaultSet, signatures, shouldProcess, !advanced);
    }

    /** Whether ShouldProcess of the function asks someone unless it is told not to. */
    static boolean confirmImpactIsHigh(Function function) {
        return cmdletBinding(function).flatMap(each -> named(each, "ConfirmImpact")).map(FunctionSignatures::text)
                .filter(each -> each.equalsIgnoreCase("High")).isPresent();
    }

    private static Optional<AttributeAst> cmdletBinding(Function function) {
        return function.body().paramBlock().map(ParamBlockAst::attributes).orElse(List.of()).stream()
                .filter(each -> isNamed(each, "cmdletbinding")).findFirst();
    }

    private static ParameterSignature parameter(Evaluation run, ParameterAst parameter, int position) {
        List<String> aliases = new ArrayList<>();
        attribute(parameter, "alias").ifPresent(each -> each.positionalArguments().forEach(name -> aliases.add(text(name))));
        ParameterType type = type(run, parameter);
        List<SetMembership> sets = new ArrayList<>();
        for (AttributeBaseAst attribute : parameter.attributes()) {
            if (attribute instanceof AttributeAst each && isNamed(each, "parameter")) {
                sets.add(membership(each, type == SimpleType.SWITCH ? SetMembership.NAMED : position));
            }
        }
        if (sets.isEmpty()) {
            sets.add(new SetMembership(SetMembership.ALL, false, type == SimpleType.SWITCH ? SetMembership.NAMED : position, false, false));
        }
        return new ParameterSignature(parameter.name().variablePath().unqualifiedName(), aliases, type, sets, false);
    }

    private static SetMembership membership(AttributeAst attribute, int position) {
        int own = named(attribute, "Position").map(FunctionSignatures::number).orElse(position);
        return new SetMembership(named(attribute, "ParameterSetName").map(FunctionSignatures::text).orElse(SetMembership.ALL),
                named(attribute, "Mandatory").map(FunctionSignatures::isOn).orElse(false), own,
                named(attribute, "ValueFromPipeline").map(FunctionSignatures::isOn).orElse(false),
                named(attribute, "ValueFromPipelineByPropertyName").map(FunctionSignatures::isOn).orElse(false));
    }

    private static boolean hasPosition(ParameterAst parameter) {
        return attribute(parameter, "parameter").flatMap(each -> named(each, "Position")).isPresent();
    }

    /** The name of the declared type; empty if none is declared. */
    static String typeName(ParameterAst parameter) {
        return parameter.attributes().stream().filter(TypeConstraintAst.class::isInstance).map(each -> each.typeName().name())
                .findFirst().orElse("");
    }

    private static ParameterType type(Evaluation run, ParameterAst parameter) {
        String name = typeName(parameter);
        return switch (Casting.shortName(name)) {
            case "string" -> SimpleType.TEXT;
            case "string[]" -> SimpleType.STRINGS;
            case "switch", "switchparameter", "management.automation.switchparameter" -> SimpleType.SWITCH;
            case "int", "int32" -> SimpleType.INT32;
            case "bool", "boolean" -> SimpleType.BOOLEAN;
            case "scriptblock" -> SimpleType.SCRIPT_BLOCK;
            case "hashtable" -> SimpleType.HASHTABLE;
            case "object[]", "array" -> SimpleType.OBJECTS;
            case "" -> SimpleType.OBJECT;
            default -> Casting.enumType(run, name).map(ParameterType.class::cast).orElse(SimpleType.OBJECT);
        };
    }

    static Optional<AttributeAst> attribute(ParameterAst parameter, String name) {
        return parameter.attributes().stream().filter(AttributeAst.class::isInstance).map(AttributeAst.class::cast)
                .filter(each -> isNamed(each, name)).findFirst();
    }

    private static boolean isNamed(AttributeAst attribute, String lowerName) {
        String name = attribute.typeName().name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.equals(lowerName) || last.equals(lowerName + "attribute");
    }

    private static Optional<NamedAttributeArgumentAst> named(AttributeAst attribute, String name) {
        return attribute.namedArguments().stream().filter(each -> each.argumentName().equalsIgnoreCase(name)).findFirst();
    }

    private static boolean isOn(NamedAttributeArgumentAst argument) {
        if (argument.expressionOmitted() || argument.argument() instanceof ConstantExpressionAst constant
                && constant.constant().equals(Optional.of(Boolean.TRUE))) {
            return true;
        }
        return argument.argument() instanceof VariableExpressionAst variable ? variable.name().equalsIgnoreCase("true")
                : number(argument) > 0;
    }

    private static int number(NamedAttributeArgumentAst argument) {
        return argument.argument() instanceof ConstantExpressionAst constant && constant.constant().isPresent()
                && constant.constant().get() instanceof NumberValue number ? number.value().intValue() : SetMembership.NAMED;
    }

    private static String text(NamedAttributeArgumentAst argument) {
        return text(argument.argument());
    }

    private static String text(ExpressionAst expression) {
        return expression instanceof StringConstantExpressionAst constant ? constant.value() : "";
    }
}
