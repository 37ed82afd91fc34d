package dev.exlint.ui.editor;

import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceEncoding;
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/**
 * Tells the platform a script's encoding by the core's own detection, so that editor and runner count the same characters and saving
 * damages none.
 *
 * <p>The whole file is read: that it is UTF-8 without a mark shows only at its end. Called on any thread, also while labels are painted.
 */
public final class PowerShellDescriber implements ITextContentDescriber {

    private static final int MOST_BYTES = 4 << 20;
    private static final QualifiedName[] OPTIONS = {IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK};

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        if (description != null
                && (description.isRequested(IContentDescription.CHARSET) || description.isRequested(IContentDescription.BYTE_ORDER_MARK))) {
            describe(contents.readNBytes(MOST_BYTES), description);
        }
        return VALID;
    }

    private static void describe(byte[] bytes, IContentDescription description) {
        if (bytes.length == MOST_BYTES || !(SourceDecoder.decode(bytes) instanceof Decoding.Decoded decoded)) {
            return;
        }
        SourceEncoding encoding = decoded.source().encoding();
        byte[] mark = mark(encoding);
        if (description.isRequested(IContentDescription.BYTE_ORDER_MARK) && mark != null) {
            description.setProperty(IContentDescription.BYTE_ORDER_MARK, mark);
        }
        if (description.isRequested(IContentDescription.CHARSET)) {
            description.setProperty(IContentDescription.CHARSET, charset(decoded.source()));
        }
    }

    /** The platform knows marks by identity. */
    private static byte[] mark(SourceEncoding encoding) {
        if (!encoding.byteOrderMark()) {
            return null;
        }
        return switch (encoding.charset().name()) {
            case "UTF-8" -> IContentDescription.BOM_UTF_8;
            case "UTF-16LE" -> IContentDescription.BOM_UTF_16LE;
            case "UTF-16BE" -> IContentDescription.BOM_UTF_16BE;
            default -> null;
        };
    }

    /** What the platform should read the file as, so that it writes back the same bytes. */
    private static String charset(SourceText source) {
        if (isMarkedUtf16(source.encoding())) {
            return StandardCharsets.UTF_16.name();
        }
        String name = source.encoding().charset().name();
        return name.startsWith("windows-125") && hasControls(source.text()) ? StandardCharsets.ISO_8859_1.name() : name;
    }

    /** Java gives up the bytes that a code page leaves free, so a file that has them must be read as a page that has all. */
    private static boolean hasControls(String text) {
        return text.chars().anyMatch(unit -> unit >= 0x80 && unit <= 0x9F);
    }

    /** The platform writes the mark of UTF-16 back only under the name that leaves the byte order open. */
    private static boolean isMarkedUtf16(SourceEncoding encoding) {
        return encoding.byteOrderMark() && encoding.charset().name().startsWith("UTF-16");
    }

    @Override
    public int describe(Reader contents, IContentDescription description) {
        return VALID;
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return OPTIONS.clone();
    }
}
