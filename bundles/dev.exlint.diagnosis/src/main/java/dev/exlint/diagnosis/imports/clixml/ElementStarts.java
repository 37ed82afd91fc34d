package dev.exlint.diagnosis.imports.clixml;

/**
 * Finds where the elements of well-formed XML begin, one after the other, because a StAX parser only says where a tag ends.
 *
 * <p>An opening bracket can't stand in attributes or text, so the next one that opens no comment, section, instruction or end tag is it.
 */
final class ElementStarts {

    private final String text;
    private int at;

    ElementStarts(String text) {
        this.text = text;
    }

    /** The offset of the next start tag. */
    int next() {
        while (true) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                return text.length();
            }
            if (text.startsWith("<!--", open)) {
                at = behind("-->", open);
            } else if (text.startsWith("<![CDATA[", open)) {
                at = behind("]]>", open);
            } else if (text.startsWith("<?", open)) {
                at = behind("?>", open);
            } else if (text.startsWith("</", open)) {
                at = open + 2;
            } else {
                at = open + 1;
                return open;
            }
        }
    }

    /** The offset of an attribute in the start tag found last, or of the tag if it has none. */
    int attribute(String name) {
        int open = at - 1;
        int found = text.indexOf(name, open);
        return found < 0 || found > text.indexOf('>', open) ? open : found;
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
