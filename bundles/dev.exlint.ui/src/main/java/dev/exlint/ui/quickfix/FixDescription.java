package dev.exlint.ui.quickfix;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.fixes.FixPreview;
import org.eclipse.osgi.util.NLS;

/**
 * What a fix is called and what it would do, for menus and for the window beside them.
 *
 * @param label one line; the hover lays it out in a link, so it holds no angle bracket
 * @param html the lines before and after, and whether the fix is safe
 */
record FixDescription(String label, String html) {

    static FixDescription of(Fix fix, SourceText source, Texts texts) {
        String title = texts.render(fix.title());
        boolean safe = fix.kind() == FixKind.SAFE;
        FixPreview preview = FixPreview.of(source, fix);
        String html = heading(QuickFixMessages.Before) + code(preview.before()) + heading(QuickFixMessages.After) + code(preview.after())
                + escaped(safe ? QuickFixMessages.Safe : QuickFixMessages.NeedsALook);
        String label = NLS.bind(safe ? QuickFixMessages.SafeLabel : QuickFixMessages.ReviewLabel, title);
        return new FixDescription(label.replace('<', '\u2039').replace('>', '\u203A'), html);
    }

    private static String heading(String text) {
        return "<b>" + escaped(text) + "</b><br>";
    }

    /** The window wraps long lines and has no block for code, so the indentation that all lines share is left out. */
    private static String code(String lines) {
        return escaped(lines.stripIndent()).replace("\r\n", "\n").replace('\r', '\n').replace("\n", "<br>") + "<br><br>";
    }

    /** Plain text as markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
