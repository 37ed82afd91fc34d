package dev.exlint.diagnosis.report;

/**
 * Draws with the few shapes a plan needs, as one element that needs no font file, script or style sheet. Attributes only, so that a page
 * that forbids everything else still shows it. For one use.
 */
final class Svg {

    static final String INK = "#1b1f24";
    static final String GREY = "#57606a";
    static final String GOOD = "#1a6b34";
    static final String BAD = "#b3261e";
    static final String OPEN = "#7d5700";

    private static final int CHARACTER = 100;

    private final StringBuilder shapes = new StringBuilder();

    /**
     * How a box is framed.
     *
     * @param stroke its colour
     * @param width its line's width in tenths of a unit
     * @param dash pattern of dashes; empty for a full line
     * @param fill its colour inside
     */
    record Frame(String stroke, int width, String dash, String fill) {
    }

    void box(int x, int y, int width, int height, Frame frame) {
        shapes.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" rx=\"6\" fill=\"").append(frame.fill())
                .append("\" stroke=\"").append(frame.stroke()).append("\" stroke-width=\"").append(tenths(frame.width()))
                .append('"').append(dash(frame.dash())).append("/>\n");
    }

    /** A line of text from its left end, cut to what fits into a width. */
    void text(int x, int y, int width, int size, String colour, boolean bold, String text) {
        text(x, y, "start", size, colour, bold, fitting(text, width, size, bold));
    }

    /** A line of text to its right end. */
    void textTo(int x, int y, int size, String colour, boolean bold, String text) {
        text(x, y, "end", size, colour, bold, text);
    }

    /** A line of text around its middle. */
    void textAround(int x, int y, int size, String colour, boolean bold, String text) {
        text(x, y, "middle", size, colour, bold, text);
    }

    private void text(int x, int y, String anchor, int size, String colour, boolean bold, String text) {
        shapes.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" font-size=\"").append(size)
                .append("\" fill=\"").append(colour).append('"').append(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"")
                .append(bold ? " font-weight=\"600\"" : "").append('>').append(OverviewHtml.escaped(text)).append("</text>\n");
    }

    /** A line struck through a text. */
    void strike(int x, int y, int width) {
        shapes.append("<path d=\"M").append(x).append(' ').append(y).append('h').append(width).append("\" stroke=\"").append(INK)
                .append("\" stroke-width=\"1.2\"/>\n");
    }

    /** A curve from left to right. */
    void curve(int fromX, int fromY, int toX, int toY, String colour, int width, String dash) {
        int middle = (fromX + toX) / 2;
        shapes.append("<path d=\"M").append(fromX).append(' ').append(fromY)
                .append('C').append(middle).append(' ').append(fromY).append(' ')
                .append(middle).append(' ').append(toY).append(' ').append(toX).append(' ').append(toY).append("\" fill=\"none\" stroke=\"")
                .append(colour).append("\" stroke-width=\"").append(tenths(width)).append('"').append(dash(dash)).append("/>\n");
    }

    /** The head of an arrow that points to the right, at its tip. */
    void head(int x, int y, String colour) {
        shapes.append("<path d=\"M").append(x).append(' ').append(y).append("l-9 -5v10z\" fill=\"").append(colour).append("\"/>\n");
    }

    /** A badge: a circle with a tick, a cross or a question mark, told apart without colour. */
    void badge(int x, int y, String colour, Mark mark) {
        shapes.append("<circle cx=\"").append(x).append("\" cy=\"").append(y).append("\" r=\"9\" fill=\"#fff\" stroke=\"").append(colour)
                .append("\" stroke-width=\"1.8\"/>\n");
        String path = switch (mark) {
            case YES -> "M" + (x - 4) + " " + y + "l3 4 6 -8";
            case NO -> "M" + (x - 4) + " " + (y - 4) + "l8 8m0 -8l-8 8";
            case OPEN -> "";
        };
        if (path.isEmpty()) {
            textAround(x, y + 5, 14, colour, true, "?");
        } else {
            shapes.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"").append(colour)
                    .append("\" stroke-width=\"2.2\"/>\n");
        }
    }

    /** What a badge says. */
    enum Mark {
        YES, NO, OPEN
    }

    /** The whole element. */
    String element(int width, int height, String title, String description) {
        String label = OverviewHtml.escaped(title + ". " + description);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-label=\"" + label
                + "\" font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif\">\n<desc>" + OverviewHtml.escaped(description)
                + "</desc>\n" + shapes + "</svg>\n";
    }

    /** Whether the text as a whole fits; letters are taken to be as wide as common fonts have them. */
    static int width(String text, int size, boolean bold) {
        return Cells.displayWidth(text) * size * (bold ? 67 : 60) / CHARACTER;
    }

    private static String fitting(String text, int width, int size, boolean bold) {
        String plain = Cells.harmless(text);
        int end = plain.length();
        while (end > 1 && width(plain.substring(0, end), size, bold) > width) {
            end -= Character.isLowSurrogate(plain.charAt(end - 1)) ? 2 : 1;
        }
        return end == plain.length() ? plain : plain.substring(0, Math.max(0, end - 1)).stripTrailing() + "…";
    }

    private static String dash(String dash) {
        return dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"";
    }

    private static String tenths(int width) {
        return width / 10 + "." + width % 10;
    }
}
