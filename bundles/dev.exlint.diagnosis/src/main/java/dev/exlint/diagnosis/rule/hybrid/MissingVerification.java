package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.rule.Assignments;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.TornLines;
import dev.exlint.diagnosis.rule.Verification;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.FileRedirectionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Opaque;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Services of a certificate change and nothing reads them back, the third step of KB 2888788.
 *
 * <p>The traps: any later Get-ExchangeCertificate that may return the certificate counts, whatever it is named by; only one that surely
 * reads another certificate or another server, or whose result nobody looks at, doesn't (ruling 43). And code that can't be seen may read
 * it.
 */
public final class MissingVerification implements Rule {

    private static final Set<String> ENDS = Set.of("out-null", "enable-exchangecertificate", "remove-exchangecertificate",
            "export-exchangecertificate");

    @Override
    public String name() {
        return "EXMissingVerification";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.readBack"), Grade.DOCUMENTED, Source.KB_RESOLUTION.title()),
                Evidence.said(Message.of("evidence.additive"), Grade.DOCUMENTED, Source.ENABLE.title()));
        List<EnableCall> reads = context.trace().invocations().stream().filter(call -> call.command().equals("Get-ExchangeCertificate")
                && !call.binding().fails() && !isDiscarded(context, call)).map(EnableCall::of).toList();
        for (EnableCall call : context.calls()) {
            boolean changes = !call.invocation().isRehearsal() && !TornLines.isTorn(context, call.invocation().site())
                    && !call.namesNone() && !isNoThumbprint(call);
            boolean unseen = context.trace().opaque().stream().anyMatch(each -> each.ordinal() > call.invocation().ordinal()
                    && runsAFile(each));
            if (changes && !unseen && reads.stream().noneMatch(read -> isLater(read, call) && mayReturn(read, call))) {
                Optional<Fix> fix = new Verification(context).after(call);
                findings.certain(Level.INFO, Place.command(call.invocation()), Message.of("missingVerification"), evidence, fix);
            }
        }
        return findings.list();
    }

    /** A text that can be no certificate's: the call fails, and other rules say why. */
    private static boolean isNoThumbprint(EnableCall call) {
        return call.thumbprints().isEmpty() && call.certificateParameter().filter(bound -> bound.value() instanceof Known known
                && known.content() instanceof String text && text.indexOf(' ') < 0).isPresent();
    }

    private static boolean isLater(EnableCall read, EnableCall call) {
        return read.invocation().ordinal() > call.invocation().ordinal();
    }

    private static boolean mayReturn(EnableCall read, EnableCall call) {
        boolean otherCertificate = read.isCertificateSure() && call.isCertificateSure() && !read.thumbprints().equals(call.thumbprints());
        boolean otherServer = read.isServerSure() && call.isServerSure() && !sameServer(read.servers().get(0), call.servers().get(0));
        return !otherCertificate && !otherServer;
    }

    private static boolean sameServer(String one, String other) {
        return one.equalsIgnoreCase(other) || one.split("\\.")[0].equalsIgnoreCase(other.split("\\.")[0]);
    }

    /** Another script or a block that nobody can read, not just a command without a model. */
    private static boolean runsAFile(Opaque opaque) {
        return opaque.site() instanceof CommandAst command && (command.invocationOperator() == TokenKind.Dot
                || command.invocationOperator() == TokenKind.Ampersand || command.commandName().filter(name -> name.toLowerCase(Locale.ROOT)
                .endsWith(".ps1")).isPresent());
    }

    /** Whether the result goes nowhere: into nothing, on into a change, or into a variable that nobody reads. */
    private static boolean isDiscarded(RuleContext context, Invocation get) {
        List<Ast> path = AstPath.covering(context.tree().root(), get.site().start(), get.site().end()).nodes();
        int at = path.indexOf(get.site());
        if (at < 1) {
            return false;
        }
        Ast parent = path.get(at - 1);
        List<CommandBaseAst> elements = parent instanceof PipelineAst pipeline ? pipeline.pipelineElements() : List.of(get.site());
        CommandBaseAst last = elements.get(elements.size() - 1);
        boolean ends = last instanceof CommandAst command && ENDS.contains(command.commandName().orElse("").toLowerCase(Locale.ROOT));
        boolean redirected = last.redirections().stream().anyMatch(each -> each instanceof FileRedirectionAst file
                && file.location() instanceof VariableExpressionAst target && target.name().equalsIgnoreCase("null"));
        return ends || redirected || path.stream().anyMatch(each -> each instanceof AssignmentStatementAst assignment
                && isUnread(context, assignment));
    }

    /** All variables of a script by their places, sorted once for all its calls: what follows a place is near in most scripts. */
    private record Variables(List<VariableExpressionAst> all) {
        static Variables of(RuleContext context) {
            return new Variables(context.all(VariableExpressionAst.class).stream().sorted(Comparator.comparingInt(Ast::start)).toList());
        }

        boolean isNamedBehind(int offset, VariableExpressionAst variable) {
            int low = 0;
            for (int high = all.size(); low < high;) {
                int middle = (low + high) >>> 1;
                if (all.get(middle).start() > offset) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return all.subList(low, all.size()).stream()
                    .anyMatch(each -> Assignments.sameName(each, variable) && !each.name().equalsIgnoreCase("null"));
        }
    }

    /** Whether the variable on the left is read nowhere behind it; {@code $null} never is. */
    private static boolean isUnread(RuleContext context, AssignmentStatementAst assignment) {
        Optional<VariableExpressionAst> left = Assignments.target(assignment);
        return left.isPresent()
                && !context.memo().get(Variables.class, () -> Variables.of(context)).isNamedBehind(assignment.end(), left.get());
    }
}
