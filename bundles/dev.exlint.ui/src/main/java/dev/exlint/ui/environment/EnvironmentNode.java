package dev.exlint.ui.environment;

import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Tone;
import dev.exlint.workspace.overview.CertificateCall;
import java.util.List;

/**
 * One line of the view. Immutable, made in a job.
 *
 * <p>The trap: after a change all nodes are new, so viewers tell them by {@link #key}, which stays.
 *
 * @param key tells the node from all others, the same for the same thing after a change
 * @param label what it is
 * @param remark what matters most about it; may be empty
 * @param details all there is to say about it
 * @param calls the places in scripts that name it
 * @param children the lines below it
 */
record EnvironmentNode(String key, String label, String remark, List<Entry> details, List<CertificateCall> calls,
        List<EnvironmentNode> children) {

    EnvironmentNode {
        details = List.copyOf(details);
        calls = List.copyOf(calls);
        children = List.copyOf(children);
    }

    /** Whether something about it fails or will fail. */
    boolean isBad() {
        return details.stream().flatMap(entry -> entry.value().parts().stream()).anyMatch(part -> part.tone() == Tone.BAD);
    }

    /** The line as it is read. */
    String line() {
        return remark.isEmpty() ? label : label + " \u2013 " + remark;
    }

    /** The line with its details, for the clipboard and for the filter. */
    String text() {
        StringBuilder text = new StringBuilder(line()).append('\n');
        for (Entry entry : details) {
            String start = "    " + entry.label() + ": ";
            for (Part part : entry.value().parts()) {
                if (!part.text().isEmpty()) {
                    text.append(start).append(part.text()).append('\n');
                    start = "        ";
                }
            }
        }
        return text.toString();
    }
}
