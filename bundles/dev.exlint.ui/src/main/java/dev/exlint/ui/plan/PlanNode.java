package dev.exlint.ui.plan;

import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.ui.view.DetailsPane;
import dev.exlint.ui.view.ViewNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the plan.
 *
 * @param key tells the node from all others, the same for the same thing after a change
 * @param label what it is
 * @param before what it is before the script
 * @param after what it is after it
 * @param result what becomes of it, in a word or two
 * @param mark how grave that is
 * @param details all there is to say about it
 * @param place the place in the script it speaks of
 * @param children the lines below it
 */
record PlanNode(String key, String label, String before, String after, String result, Mark mark, List<Entry> details, Place place,
        List<PlanNode> children) implements ViewNode {

    /** How grave a line is; the words say it too. */
    enum Mark {
        /** Nothing changes. */
        SAME,
        /** Something changes. */
        CHANGES,
        /** Something may fail. */
        WARNS,
        /** Something fails. */
        FAILS
    }

    /**
     * A range in the script.
     *
     * @param start first UTF-16 code unit; -1 for none
     * @param end end, exclusive
     */
    record Place(int start, int end) {

        static final Place NONE = new Place(-1, -1);
    }

    PlanNode {
        details = List.copyOf(details);
        children = List.copyOf(children);
    }

    /** A group or an object with lines below it. */
    static PlanNode parent(String key, String label, String result, Mark mark, List<PlanNode> children) {
        return new PlanNode(key, label, "", "", result, mark, List.of(), Place.NONE, children);
    }

    /** Whether it, or a line below it, is more than what stays as it is. */
    boolean isAffected() {
        return mark != Mark.SAME || children.stream().anyMatch(PlanNode::isAffected);
    }

    boolean isGroup() {
        return key.indexOf('/') < 0;
    }

    @Override
    public DetailsPane.Line shown() {
        String change = before.isEmpty() && after.isEmpty() ? "" : before.equals(after) ? after : before + " \u2192 " + after;
        return new DetailsPane.Line(label, Stream.of(change, result).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")),
                details);
    }
}
