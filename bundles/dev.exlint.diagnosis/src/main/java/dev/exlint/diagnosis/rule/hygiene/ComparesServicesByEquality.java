package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code Services -eq 'SMTP'}: true only for a certificate with SMTP and nothing else; {@code -contains} asks the same of one value.
 *
 * <p>The trap: only in a script that calls a certificate cmdlet, and only for a single service; {@code -match}, {@code -like} and {@code -band} are
 * fine (ruling 23).
 */
public final class ComparesServicesByEquality implements Rule {

    @Override
    public String name() {
        return "EXComparesServicesByEquality";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        if (context.trace().invocations().stream().noneMatch(call -> call.command().endsWith("-ExchangeCertificate"))) {
            return List.of();
        }
        String source = context.tree().source().text();
        for (BinaryExpressionAst comparison : context.all(BinaryExpressionAst.class)) {
            Optional<String> operator = comparison.right() instanceof StringConstantExpressionAst ? operator(source, comparison)
                    : Optional.empty();
            if (operator.isPresent() && comparison.right() instanceof StringConstantExpressionAst word && isService(word.value())
                    && isServices(source, comparison.left())) {
                String left = source.substring(comparison.left().start(), comparison.left().end());
                String text = comparison.left() instanceof MemberExpressionAst ? "\"$(" + left + ")\"" : left;
                add(findings, source, comparison, word.value(), text + ' ' + operator.get() + " '\\b" + word.value() + "\\b'");
            }
        }
        for (CommandAst where : context.all(CommandAst.class)) {
            simple(source, where).ifPresent(word -> add(findings, source, where, word,
                    source.substring(where.start(), where.commandElements().get(0).end()) + " { \"$($_.Services)\" -match '\\b" + word + "\\b' }"));
        }
        return findings.list();
    }

    private static void add(Findings findings, String source, Ast node, String word, String better) {
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.flags.equality"), Grade.LANGUAGE, ""));
        findings.certain(Level.WARNING, Place.of(node), Message.of("comparesServicesByEquality", "word", word), evidence,
                Optional.of(Rewrite.range(source, node.start(), node.end(), better, FixKind.REVIEW)));
    }

    private static boolean isService(String word) {
        return !word.equalsIgnoreCase("None") && ServiceWord.of(new Known(word)).stream().allMatch(each -> each.kind() == ServiceWord.Kind.NAME)
                && word.indexOf(',') < 0;
    }

    /** {@code $_.Services} of whatever expression, or a text made of it alone. */
    private static boolean isServices(String source, Ast left) {
        return left instanceof MemberExpressionAst member && !member.isStatic()
                && source.substring(member.member().start(), member.member().end()).equalsIgnoreCase("Services") || source.substring(left.start(), left.end()).matches("(?i)(\"\\$\\()?\\$\\w+\\.Services(\\.ToString\\(\\))?(\\)\")?");
    }

    private static Optional<String> operator(String source, BinaryExpressionAst comparison) {
        String between = source.substring(comparison.left().end(), comparison.right().start()).strip().toLowerCase(Locale.ROOT);
        return switch (between) {
            case "-eq", "-ieq", "-ceq", "-contains", "-icontains", "-ccontains" -> Optional.of("-match");
            case "-ne", "-ine", "-cne", "-notcontains", "-inotcontains", "-cnotcontains" -> Optional.of("-notmatch");
            default -> Optional.empty();
        };
    }

    /** The service of {@code Where-Object Services -eq SMTP}. */
    private static Optional<String> simple(String source, CommandAst where) {
        String name = where.commandName().orElse("").toLowerCase(Locale.ROOT);
        List<CommandElementAst> elements = where.commandElements();
        boolean shape = (name.equals("where-object") || name.equals("where") || name.equals("?")) && elements.size() == 4
                && source.substring(elements.get(1).start(), elements.get(1).end()).equalsIgnoreCase("Services")
                && elements.get(2) instanceof CommandParameterAst operator && operator.parameterName().toLowerCase(Locale.ROOT).matches("[ic]?(eq|contains)");
        return shape && elements.get(3) instanceof StringConstantExpressionAst word && isService(word.value()) ? Optional.of(word.value())
                : Optional.empty();
    }
}
