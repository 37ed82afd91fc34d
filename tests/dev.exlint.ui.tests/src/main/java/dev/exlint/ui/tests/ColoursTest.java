package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.ui.colour.TokenColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** The widget shows the colours of the theme, wherever the text was edited. */
class ColoursTest extends WorkbenchTestCase {

    private static final String SCRIPT = """
            # rotates
            foreach ($server in 'EX01', "EX0$n") {
                Enable-ExchangeCertificate -Server $server -Services IIS, SMTP -WhatIf:$true
            }
            [int] $days = 30
            """;

    @Test
    void eachKindOfTokenHasItsColourOfTheTheme() throws Exception {
        StyledText widget = open(SCRIPT);

        assertColour(widget, "# rotates", TokenColour.COMMENT);
        assertColour(widget, "foreach", TokenColour.KEYWORD);
        assertColour(widget, "$server", TokenColour.VARIABLE);
        assertColour(widget, "'EX01'", TokenColour.STRING);
        assertColour(widget, "EX0", TokenColour.STRING);
        assertColour(widget, "$n", TokenColour.VARIABLE);
        assertColour(widget, "Enable-ExchangeCertificate", TokenColour.COMMAND);
        assertColour(widget, "-Services", TokenColour.PARAMETER);
        assertColour(widget, "IIS", TokenColour.PLAIN);
        assertColour(widget, "int", TokenColour.TYPE);
        assertColour(widget, "30", TokenColour.NUMBER);
    }

    @Test
    void keywordsAreBoldSoThatColourIsNotAllThatTellsThem() throws Exception {
        StyledText widget = open(SCRIPT);

        assertEquals(SWT.BOLD, widget.getStyleRangeAtOffset(SCRIPT.indexOf("foreach")).fontStyle);
    }

    @Test
    void afterManyEditsTheColoursAreThoseOfAFreshlyOpenedEditor() throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        IFile file = project.add("colours.ps1", SCRIPT);
        ITextEditor editor = TestWorkbench.open(file);
        IDocument document = TestWorkbench.document(editor);
        String[] snippets = {"#", "'", "\"", " ", "\n", "if", "$x", "-Services", "", "@'\n", "\n'@", "{", "30"};
        Random random = new Random(3);
        for (int round = 0; round < 12; round++) {
            for (int edit = 0; edit < 4; edit++) {
                int offset = random.nextInt(document.getLength() + 1);
                int length = Math.min(random.nextInt(6), document.getLength() - offset);
                document.replace(offset, length, snippets[random.nextInt(snippets.length)]);
            }
            TestProject.waitForChecks();
            TestWorkbench.paint();
            List<String> edited = styles(TestWorkbench.widget(editor));

            IFile other = project.add("fresh" + round + ".ps1", document.get());
            ITextEditor fresh = TestWorkbench.open(other);
            TestProject.waitForChecks();
            TestWorkbench.paint();

            assertEquals(styles(TestWorkbench.widget(fresh)), edited, "round " + round + ": " + document.get());
            TestWorkbench.page().closeEditor(fresh, false);
        }
    }

    @Test
    void aColourThatTheUserChangesIsPaintedAtOnce() throws Exception {
        StyledText widget = open(SCRIPT);
        ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        RGB before = registry.getRGB(TokenColour.KEYWORD.id());
        RGB chosen = new RGB(1, 2, 3);
        try {
            registry.put(TokenColour.KEYWORD.id(), chosen);

            TestWorkbench.waitFor("the new colour", () -> colour(widget, SCRIPT.indexOf("foreach")).equals(chosen));
        } finally {
            registry.put(TokenColour.KEYWORD.id(), before);
        }
    }

    private StyledText open(String text) throws Exception {
        TestProject project = use(TestProject.empty(getClass()));
        StyledText widget = TestWorkbench.widget(TestWorkbench.open(project.add("colours.ps1", text)));
        TestWorkbench.waitFor("the first colours", () -> widget.getStyleRangeAtOffset(2) != null);
        return widget;
    }

    private static List<String> styles(StyledText widget) {
        List<String> styles = new ArrayList<>();
        for (int i = 0; i < widget.getCharCount(); i++) {
            StyleRange style = widget.getStyleRangeAtOffset(i);
            boolean blank = Character.isWhitespace(widget.getTextRange(i, 1).charAt(0));
            styles.add(style == null || blank ? "plain" : style.foreground + " " + style.fontStyle);
        }
        return styles.stream().map(style -> style.equals("null 0") ? "plain" : style).toList();
    }

    private static void assertColour(StyledText widget, String token, TokenColour expected) {
        int offset = SCRIPT.indexOf(token);
        RGB wanted = expected == TokenColour.PLAIN ? widget.getForeground().getRGB()
                : PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(expected.id());
        for (int i = offset; i < offset + token.length(); i++) {
            assertEquals(wanted, colour(widget, i), token + " at " + i);
        }
    }

    private static RGB colour(StyledText widget, int offset) {
        StyleRange style = widget.getStyleRangeAtOffset(offset);
        return style == null || style.foreground == null ? widget.getForeground().getRGB() : style.foreground.getRGB();
    }
}
