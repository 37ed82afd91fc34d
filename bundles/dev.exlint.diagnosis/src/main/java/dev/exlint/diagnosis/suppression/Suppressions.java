package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.settings.RuleNames;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.token.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All suppressions that stand in one script. Immutable, any thread. */
public final class Suppressions {

    /** More than any script has; what is beyond suppresses nothing, so that nothing is ever hidden by mass. */
    static final int MOST = 2_000;
    private static final String ATTRIBUTE = "suppressmessage";

    private final List<Suppression> all;
    private final List<DirectiveError> errors;
    private final Coverage coverage;

    private Suppressions(List<Suppression> all, List<DirectiveError> errors, Coverage coverage) {
        this.all = List.copyOf(all);
        this.errors = List.copyOf(errors);
        this.coverage = coverage;
    }

    /**
     * Reads the suppressions of a script.
     *
     * @param tree the script
     * @param reasonRequired whether one without reason counts for nothing
     */
    public static Suppressions of(SyntaxTree tree, boolean reasonRequired) {
        if (!mayHaveAny(tree)) {
            return new Suppressions(List.of(), List.of(), new Coverage(tree));
        }
        RuleNames names = new RuleNames();
        DirectiveReader directives = new DirectiveReader(tree, names, reasonRequired);
        directives.read();
        AttributeReader attributes = new AttributeReader(tree, names, reasonRequired);
        attributes.read();
        List<Suppression> all = new ArrayList<>(directives.found());
        all.addAll(attributes.found());
        List<DirectiveError> errors = new ArrayList<>(directives.errors());
        errors.addAll(attributes.errors());
        return new Suppressions(all.stream().sorted(Comparator.comparingInt(Suppression::start)).limit(MOST).toList(),
                errors.stream().sorted(Comparator.comparingInt(DirectiveError::start)).toList(), new Coverage(tree));
    }

    /** Most scripts have none, and looking for one must cost them nothing: a comment starts with exlint, an attribute is named so. */
    private static boolean mayHaveAny(SyntaxTree tree) {
        String text = tree.source().text();
        for (int i = 0; i < tree.tokens().size(); i++) {
            TokenKind kind = tree.tokens().kind(i);
            if (kind == TokenKind.Comment && DirectiveReader.isOurs(text, tree.tokens().start(i), tree.tokens().end(i))
                    || kind == TokenKind.Identifier && holds(text, tree.tokens().start(i), tree.tokens().end(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String text, int start, int end) {
        for (int at = start; at + ATTRIBUTE.length() <= end; at++) {
            if ((text.charAt(at) | 0x20) == 's' && text.regionMatches(true, at, ATTRIBUTE, 0, ATTRIBUTE.length())) {
                return true;
            }
        }
        return false;
    }

    /** What can't be followed as it is written, in the order of the script. */
    public List<DirectiveError> errors() {
        return errors;
    }

    /** The suppressions that cover the finding, in the order of the script; the first one gives the reason. */
    public List<Suppression> covering(Finding finding) {
        if (all.isEmpty()) {
            return List.of();
        }
        Coverage.Place place = coverage.of(finding);
        return all.stream().filter(place::isHeldBy).toList();
    }

    /**
     * The suppressions that suppressed nothing; one by a name of PSScriptAnalyzer may be meant for that tool and is left out.
     *
     * @param used those that covered a finding
     */
    public List<Unused> unused(Collection<Suppression> used) {
        Set<Integer> places = new HashSet<>(used.stream().map(Suppression::start).toList());
        return all.stream().filter(each -> !each.foreign() && places.add(each.start()))
                .map(each -> new Unused(each.rule(), each.start(), each.end())).toList();
    }

    /**
     * A suppression that suppressed nothing.
     *
     * @param rule the rule's name
     * @param start where it is written, in UTF-16 units
     * @param end exclusive
     */
    public record Unused(String rule, int start, int end) {
    }
}
