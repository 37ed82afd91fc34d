package dev.exlint.workspace.overview;

import dev.exlint.diagnosis.calls.CallAnalysis;
import dev.exlint.diagnosis.calls.CallSite;
import dev.exlint.diagnosis.calls.NamedCertificates;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.analysis.FileText;
import dev.exlint.workspace.analysis.LiveScript;
import dev.exlint.workspace.analysis.ScriptFiles;
import dev.exlint.workspace.environment.Surroundings;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/**
 * Finds the calls of a project's scripts that name a certificate, written there or through variables.
 *
 * <p>Remembers what it found in texts that did not change. Scripts that are open count as their editors show them. Not for the user
 * interface's thread; one thread at a time.
 */
final class CertificateCalls {

    private static final long MOST_STEPS = 2_000_000;

    private final ScriptChecks checks;
    private Map<IFile, Found> found = new HashMap<>();

    CertificateCalls(ScriptChecks checks) {
        this.checks = checks;
    }

    Map<Thumbprint, List<CertificateCall>> in(IProject project, Surroundings.Usable surroundings, BooleanSupplier cancelled)
            throws CoreException {
        Map<IFile, Found> now = new HashMap<>();
        Map<Thumbprint, List<CertificateCall>> calls = new HashMap<>();
        for (IFile script : scripts(project)) {
            if (!cancelled.getAsBoolean() && checks.environments().of(script) == surroundings) {
                Found each = of(script, text(script, surroundings), surroundings, cancelled);
                now.put(script, each);
                each.calls().forEach((thumbprint, list) -> calls.computeIfAbsent(thumbprint, key -> new ArrayList<>()).addAll(list));
            }
        }
        found = now;
        return calls;
    }

    private static List<IFile> scripts(IProject project) throws CoreException {
        List<IFile> scripts = new ArrayList<>();
        project.accept(resource -> {
            if (resource instanceof IFile file && ScriptFiles.isChecked(file)) {
                scripts.add(file);
            }
            return true;
        });
        return scripts;
    }

    private SourceText text(IFile script, Surroundings surroundings) {
        Optional<Analysis> shown = checks.live().of(script).flatMap(LiveScript::finished);
        return shown.isPresent() ? shown.get().source() : FileText.read(script, surroundings.language().ansiCodePage()).source();
    }

    private Found of(IFile script, SourceText source, Surroundings.Usable surroundings, BooleanSupplier cancelled) {
        Found before = found.get(script);
        if (before != null && before.surroundings() == surroundings && before.text().equals(source.text())) {
            return before;
        }
        Map<Thumbprint, List<CertificateCall>> calls = new HashMap<>();
        try {
            EvaluationOptions options = EvaluationOptions.open(surroundings.settings().defaultServer());
            List<CallSite> sites = CallAnalysis.of(source, Optional.empty(), surroundings.language().dialect(),
                    surroundings.environment().organisation(), options, Budget.of(MOST_STEPS, cancelled)).sites();
            for (CallSite site : sites) {
                CertificateCall call = call(script, source, site);
                NamedCertificates.of(site).forEach(named -> calls.computeIfAbsent(named, key -> new ArrayList<>()).add(call));
            }
        } catch (RuntimeException | StackOverflowError failure) {
            Platform.getLog(CertificateCalls.class).error("exlint could not find the calls of " + script.getFullPath(), failure);
        }
        return new Found(surroundings, source.text(), calls);
    }

    private static CertificateCall call(IFile script, SourceText source, CallSite site) {
        String text = source.text().substring(site.start(), site.end()).replaceAll("\\s+", " ").strip();
        return new CertificateCall(script, source.lines().line(site.start()), site.start(), site.end(), text);
    }

    /** What one version of a script gave. */
    private record Found(Surroundings surroundings, String text, Map<Thumbprint, List<CertificateCall>> calls) {
    }
}
