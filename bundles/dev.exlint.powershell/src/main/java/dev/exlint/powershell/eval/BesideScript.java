package dev.exlint.powershell.eval;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Reads files beside the script, as they are before it runs.
 *
 * <p>The traps: the script may have written a file a moment ago, so what it writes isn't read; a block on another computer finds other
 * files.
 */
final class BesideScript {

    private static final String CHANGED = "\0file:";
    private static final String ALL_CHANGED = "\0files";
    /** The bytes of a file; how many there are is the file's business, since such files are renewed. */
    static final Known BYTES = new Known(new PlainObject("System.Byte[]", List.of()));
    private static final int MOST_BYTES = 1_000_000;
    private static final Unknown WHY = new Unknown(UnknownReason.DRIVE_ITEM, "a file that the script writes");
    private static final List<String> PATHS = List.of("Path", "LiteralPath", "FilePath", "Destination", "NewName", "OutFile");

    private final Evaluation run;

    BesideScript(Evaluation run) {
        this.run = run;
    }

    /** The bytes of a file; empty if there is none or it may be another by now. */
    Optional<byte[]> bytes(Value path) {
        return Paths.of(run, path).flatMap(this::bytes);
    }

    Optional<byte[]> bytes(ScriptPath path) {
        Optional<String> leaf = Paths.leaf(path);
        if (leaf.isEmpty() || run.isDead() || isElsewhere() || isSet(ALL_CHANGED) || isSet(CHANGED + leaf.get().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        run.spend();
        return run.options.files().read(path.relative()).filter(each -> each.length <= MOST_BYTES);
    }

    private boolean isElsewhere() {
        for (Scope scope = run.state.scope(); scope != null; scope = scope.parent()) {
            if (scope.kind() == Scope.Kind.REMOTE) {
                return true;
            }
        }
        return false;
    }

    private boolean isSet(String name) {
        Value value = run.variable(name);
        boolean untouched = value instanceof Known known && known.isNull()
                || value instanceof Unknown unknown && unknown.reason() == UnknownReason.UNDEFINED_VARIABLE;
        return !untouched;
    }

    // ---- text

    /** The text of a file. Without a mark, versions read other bytes than ASCII differently. */
    Optional<String> text(Value path, Optional<String> encoding) {
        return bytes(path).flatMap(bytes -> decode(bytes, encoding));
    }

    private Optional<String> decode(byte[] bytes, Optional<String> encoding) {
        boolean utf8 = encoding.map(each -> each.toLowerCase(Locale.ROOT).startsWith("utf8")).orElse(run.isPowerShell7());
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return encoding.isPresent() && !utf8 ? Optional.empty()
                : strictly(bytes, 0, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\r\n|\n|\r", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    // ---- what the script writes

    /** A command that writes files: those that it names are other files from now on. */
    void written(Binding binding) {
        if (binding.open().isPresent()) {
            run.setGlobal(ALL_CHANGED, WHY);
        }
        for (String parameter : PATHS) {
            binding.value(parameter).ifPresent(this::written);
        }
        binding.rest().forEach(each -> named(each));
    }

    /** The path of a file that is written. */
    void written(Value path) {
        if (path instanceof Unknown) {
            run.setGlobal(ALL_CHANGED, WHY);
        }
        named(path);
    }

    /** A value that may name a file that is written. */
    void named(Value value) {
        for (Known known : ValueJoin.alternatives(value)) {
            if (known.content() instanceof ScriptPath path) {
                Optional<String> leaf = Paths.leaf(path).filter(each -> each.indexOf('*') < 0 && each.indexOf('?') < 0);
                run.setGlobal(leaf.map(each -> CHANGED + each.toLowerCase(Locale.ROOT)).orElse(ALL_CHANGED), WHY);
            } else if (known.content() instanceof String text && text.indexOf('.') >= 0) {
                run.setGlobal(CHANGED + Paths.leaf(text), WHY);
            } else if (known.content() instanceof PsArray array) {
                array.elements().forEach(this::named);
            } else if (known.content() instanceof PsHashtable table) {
                table.entries().forEach(each -> named(each.value()));
            }
        }
    }
}
