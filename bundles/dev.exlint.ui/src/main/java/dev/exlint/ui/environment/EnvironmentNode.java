package dev.exlint.ui.environment;

import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Tone;
import dev.exlint.ui.view.DetailsPane;
import dev.exlint.ui.view.ViewNode;
import dev.exlint.workspace.overview.CertificateCall;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the view.
 *
 * @param key tells the node from all others, the same for the same thing after a change
 * @param label what it is
 * @param remark what matters most about it; may be empty
 * @param certificate what only certificates have
 * @param details all there is to say about it
 * @param calls the places in scripts that name it
 * @param children the lines below it
 */
record EnvironmentNode(String key, String label, String remark, CertificateCells certificate, List<Entry> details,
        List<CertificateCall> calls, List<EnvironmentNode> children) implements ViewNode {

    EnvironmentNode {
        details = List.copyOf(details);
        calls = List.copyOf(calls);
        children = List.copyOf(children);
    }

    /** A line of anything but a certificate, without calls. */
    EnvironmentNode(String key, String label, String remark, List<Entry> details, List<EnvironmentNode> children) {
        this(key, label, remark, CertificateCells.NONE, details, List.of(), children);
    }

    /** Whether something about it fails or will fail. */
    boolean isBad() {
        return details.stream().flatMap(entry -> entry.value().parts().stream()).anyMatch(part -> part.tone() == Tone.BAD);
    }

    /** Whether it is one of the groups at the top, which are never sorted. */
    boolean isGroup() {
        return key.indexOf('/') < 0;
    }

    @Override
    public DetailsPane.Line shown() {
        return new DetailsPane.Line(label, remark, details);
    }

    /** The line as it is read. */
    String line() {
        String rest = Stream.of(remark, certificate.services(), certificate.issuer(), certificate.validity())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" \u00B7 "));
        return rest.isEmpty() ? label : label + " \u2013 " + rest;
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
