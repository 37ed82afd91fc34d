package dev.exlint.ui.environment;

import dev.exlint.workspace.environment.SnapshotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/** Tells snapshots from other JSON files by their first bytes. Called on any thread, also while labels are painted. */
public final class SnapshotDescriber implements ITextContentDescriber {

    private static final QualifiedName[] OPTIONS = {IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK};

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        byte[] start = contents.readNBytes(SnapshotStart.BYTES);
        if (!SnapshotStart.isSnapshot(start)) {
            return INVALID;
        }
        Charset charset = SnapshotStart.charset(start);
        byte[] mark = mark(start, charset);
        if (description != null && mark != null && description.isRequested(IContentDescription.BYTE_ORDER_MARK)) {
            description.setProperty(IContentDescription.BYTE_ORDER_MARK, mark);
        }
        if (description != null && description.isRequested(IContentDescription.CHARSET)) {
            // the platform writes the mark of UTF-16 back only under the name that leaves the byte order open
            description.setProperty(IContentDescription.CHARSET,
                    charset.equals(StandardCharsets.UTF_8) ? charset.name() : StandardCharsets.UTF_16.name());
        }
        return VALID;
    }

    @Override
    public int describe(Reader contents, IContentDescription description) throws IOException {
        char[] start = new char[SnapshotStart.BYTES / 2];
        int length = Math.max(0, contents.read(start));
        return SnapshotStart.isSnapshot(new String(start, 0, length).getBytes(StandardCharsets.UTF_8)) ? VALID : INVALID;
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return OPTIONS.clone();
    }

    /** The platform knows marks by identity. */
    private static byte[] mark(byte[] start, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_16LE)) {
            return IContentDescription.BOM_UTF_16LE;
        }
        if (charset.equals(StandardCharsets.UTF_16BE)) {
            return IContentDescription.BOM_UTF_16BE;
        }
        return (start[0] & 0xFF) == 0xEF ? IContentDescription.BOM_UTF_8 : null;
    }
}
