package dev.exlint.diagnosis.calls;

import java.util.List;

import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.NamedAttributeArgumentAst;
import dev.exlint.powershell.ast.ParamBlockAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.UsingStatementAst;
import dev.exlint.powershell.ast.UsingStatementKind;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.parse.ScriptRequirements;
import dev.exlint.powershell.parse.SyntaxTree;

/**
 * Whether a script starts at all: what it requires may be missing, and its own parameters may refuse what they get.
 */
final class Start {

    private static final List<String> COMMON = List.of("Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction",
            "ProgressAction", "ErrorVariable", "WarningVariable", "InformationVariable", "OutVariable", "OutBuffer", "PipelineVariable",
            "WhatIf", "Confirm");

    private Start() {
    }

    static boolean isCertain(SyntaxTree tree, EvaluationOptions options) {
        ScriptRequirements requirements = tree.requirements();
        boolean met = requirements.modules().isEmpty() && requirements.snapins().isEmpty() && !requirements.elevated()
                && requirements.dialect().map(tree.dialect()::equals).orElse(true);
        boolean usesModules = AstQueries.all(tree.root(), UsingStatementAst.class).stream()
                .anyMatch(each -> each.kind() == UsingStatementKind.Module);
        return met && !usesModules && argumentsAreKnown(tree, options);
    }

    private static boolean argumentsAreKnown(SyntaxTree tree, EvaluationOptions options) {
        List<ParameterAst> parameters = tree.root().paramBlock().map(ParamBlockAst::parameters).orElse(List.of());
        boolean missing = parameters.stream().filter(Start::isMandatory)
                .anyMatch(each -> !options.arguments().containsKey(each.name().variablePath().unqualifiedName()));
        if (missing) {
            return false;
        }
        return options.arguments().keySet().stream().allMatch(name -> COMMON.stream().anyMatch(name::equalsIgnoreCase)
                || parameters.stream().anyMatch(each -> each.name().variablePath().unqualifiedName().equalsIgnoreCase(name)));
    }

    private static boolean isMandatory(ParameterAst parameter) {
        return AstQueries.all(parameter, NamedAttributeArgumentAst.class).stream()
                .anyMatch(each -> each.argumentName().equalsIgnoreCase("Mandatory"));
    }
}
