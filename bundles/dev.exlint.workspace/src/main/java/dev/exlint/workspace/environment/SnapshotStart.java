package dev.exlint.workspace.environment;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells a snapshot from any other file by its first bytes, as content types and offers to import have to.
 *
 * <p>It may err: whether a snapshot is a good one only its reader knows. Never throws; any thread.
 */
public final class SnapshotStart {

    /** How much of a file is worth looking at. */
    public static final int BYTES = 8192;

    /** A name in JSON whose value follows; blanks are bounded, so that a hostile file costs no time. */
    private static final Pattern VERSION = Pattern.compile("\"SnapshotVersion\"\\s{0,99}:", Pattern.CASE_INSENSITIVE);

    private SnapshotStart() {
    }

    /**
     * Looks at the start of a file.
     *
     * @param start its first bytes
     * @return whether it is a JSON object that states the version of a snapshot early
     */
    public static boolean isSnapshot(byte[] start) {
        String text = text(start);
        return text.startsWith("{") && VERSION.matcher(text).find();
    }

    /**
     * The encoding that a byte order mark states.
     *
     * @param start the first bytes of a file
     * @return UTF-16 in one of its orders, or UTF-8
     */
    public static Charset charset(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(start, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static String text(byte[] start) {
        String text = charset(start).decode(ByteBuffer.wrap(start, 0, Math.min(start.length, BYTES))).toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
