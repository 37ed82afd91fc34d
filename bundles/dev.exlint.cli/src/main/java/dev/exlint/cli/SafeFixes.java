package dev.exlint.cli;

import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Applies safe fixes pass by pass until nothing changes (ruling 58).
 *
 * <p>Each pass works on a fresh diagnosis of the text it changes, and fixes that meet in one range wait for the next pass. Ten passes
 * are the end: two fixes that undo each other must not run for ever.
 */
final class SafeFixes {

    private static final int MOST_PASSES = 10;

    private final Function<Script, ScriptReport> diagnosis;
    private int count;

    /** Fixes what this diagnosis reports; what it suppresses stays as it is. */
    SafeFixes(Function<Script, ScriptReport> diagnosis) {
        this.diagnosis = diagnosis;
    }

    private ScriptReport check(Script script) {
        return diagnosis.apply(script);
    }

    /** The diagnosis of what the text becomes; its source is the same object if nothing was to be fixed. */
    ScriptReport apply(ScriptReport first) {
        ScriptReport current = first;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            List<Fix> fixes = chosen(current.findings());
            if (fixes.isEmpty()) {
                break;
            }
            Optional<SourceText> changed = changed(current.script().source(), fixes);
            if (changed.isEmpty()) {
                break;
            }
            count += fixes.size();
            current = check(current.script().with(changed.get()));
        }
        return current;
    }

    /** How many fixes were applied. */
    int count() {
        return count;
    }

    /**
     * The first safe fix of each finding, without those that meet an earlier one: the gravest first, so that SMTP leaves a list before
     * anything else is done to it.
     */
    private static List<Fix> chosen(List<Finding> findings) {
        List<Fix> chosen = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(Comparator.comparing(Finding::level)).toList()) {
            for (Fix fix : finding.fixes()) {
                if (fix.kind() == FixKind.SAFE) {
                    if (chosen.stream().noneMatch(fix::meets)) {
                        chosen.add(fix);
                    }
                    break;
                }
            }
        }
        return chosen;
    }

    private static Optional<SourceText> changed(SourceText source, List<Fix> fixes) {
        List<Replacement> replacements = new ArrayList<>();
        for (Fix fix : fixes) {
            for (Edit edit : fix.edits()) {
                replacements.add(edit.replacement());
            }
        }
        try {
            SourceText changed = source.withReplacements(replacements);
            return changed.text().equals(source.text()) ? Optional.empty() : Optional.of(changed);
        } catch (CharacterCodingException noSuchCharacter) {
            return Optional.empty();
        }
    }
}
