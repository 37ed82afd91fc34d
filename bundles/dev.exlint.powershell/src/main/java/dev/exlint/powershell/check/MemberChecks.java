package dev.exlint.powershell.check;

import java.util.Optional;
import java.util.stream.Stream;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.VariableExpressionAst;

/** Methods of classes: no named blocks, a value on every path, no variable of outside. */
final class MemberChecks {

    private final ErrorReport report;
    private final SemanticWalk walk;

    MemberChecks(ErrorReport report, SemanticWalk walk) {
        this.report = report;
        this.walk = walk;
    }

    void method(FunctionMemberAst method) {
        ScriptBlockAst body = method.body();
        body.paramBlock().ifPresent(block -> report.at(block, "ParamBlockNotAllowedInMethod"));
        Stream.of(body.dynamicParamBlock(), body.beginBlock(), body.processBlock(), body.cleanBlock(),
                body.endBlock().filter(block -> !block.unnamed()))
                .flatMap(Optional::stream).findFirst().ifPresent(block -> report.at(firstBlock(body), "NamedBlockNotAllowedInMethod"));
        if (method.isConstructor()) {
            method.returnType().ifPresent(type -> report.at(type, "ConstructorCantHaveReturnType"));
        }
        MethodFlow flow = MethodFlow.of(method, walk.budget());
        walk.addUnassigned(flow.unassigned());
        if (!flow.everyPathReturns() && !isVoid(method)) {
            report.at(method.function().nameStart(), method.function().nameEnd(), "MethodHasCodePathNotReturn");
        }
    }

    private static NamedBlockAst firstBlock(ScriptBlockAst body) {
        return Stream.of(body.dynamicParamBlock(), body.beginBlock(), body.processBlock(), body.endBlock(), body.cleanBlock())
                .flatMap(Optional::stream).findFirst().orElseThrow();
    }

    void property(PropertyMemberAst property) {
        property.propertyType().filter(type -> KnownTypes.isVoid(type.typeName()))
                .ifPresent(type -> report.at(type, "TypeNotAllowedForProperty", type.typeName().fullName()));
    }

    void returnStatement(ReturnStatementAst node) {
        if (!(walk.currentMember() instanceof FunctionMemberAst method)) {
            return;
        }
        if (node.pipeline().isPresent() && isVoid(method)) {
            report.at(node, "VoidMethodHasReturn");
        } else if (node.pipeline().isEmpty() && !isVoid(method)) {
            report.at(node, "NonVoidMethodMissingReturnValue");
        }
    }

    void thisVariable(VariableExpressionAst node) {
        if ("THIS".equals(Names.key(node.name())) && isInStaticMember(walk.currentMember())) {
            report.at(node, "NonStaticMemberAccessInStaticMember", node.name());
        }
    }

    private static boolean isInStaticMember(Ast member) {
        return member instanceof FunctionMemberAst method ? method.isStatic() : member instanceof PropertyMemberAst p && p.isStatic();
    }

    private static boolean isVoid(FunctionMemberAst method) {
        return method.returnType().isEmpty() || KnownTypes.isVoid(method.returnType().get().typeName());
    }
}
