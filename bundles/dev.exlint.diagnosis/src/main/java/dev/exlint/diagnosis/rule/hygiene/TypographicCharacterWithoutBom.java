package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.source.LineMap;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A dash, quote or blank beyond ASCII in UTF-8 without a byte order mark: Windows PowerShell 5.1 reads other characters there (ruling 22).
 *
 * <p>The trap: the bytes of a dash hold a curly quote of the ANSI code page, so a dash opens a string; in comments that is harmless.
 */
public final class TypographicCharacterWithoutBom implements Rule {

    @Override
    public String name() {
        return "EXTypographicCharacterWithoutBom";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        SourceText source = context.tree().source();
        if (context.tree().dialect().isPowerShell7() || !source.readsDifferentlyInWindowsPowerShell() || !KnownCmdlets.areCalled(context)) {
            return List.of();
        }
        Findings findings = new Findings(context, this);
        String page = source.ansiCodePage().name();
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.ansi", "page", page), Grade.LANGUAGE, ""));
        for (Misread misread : new MisreadTokens(source.text(), source::asWindowsPowerShellReads).in(context.tree().tokens())) {
            Place place = new Place(misread.start(), misread.end(), Optional.empty());
            findings.certain(Level.WARNING, place, message(source, misread, page), evidence, misread.fix());
        }
        return findings.list();
    }

    private static Message message(SourceText source, Misread misread, String page) {
        String seen = source.asWindowsPowerShellReads(misread.characters().codePointAt(0));
        String characters = Typography.names(misread.characters());
        return switch (misread.kind()) {
            case SYNTAX -> Message.of("typographic.syntax", "characters", characters, "seen", visible(seen), "page", page);
            case WORD -> Message.of("typographic.word", "characters", characters, "seen", visible(seen), "page", page);
            case VARIABLE -> Message.of("typographic.variable", "characters", characters, "seen", visible(seen), "page", page);
            case STRING -> torn(source, misread, characters, visible(seen), page);
        };
    }

    /** Where the text goes that follows the string: an odd number of quotes turns everything inside out up to the next quote. */
    private static Message torn(SourceText source, Misread misread, String characters, String seen, String page) {
        LineMap lines = source.lines();
        int quote = source.text().charAt(misread.start());
        long inside = misread.characters().codePoints().filter(c -> holdsQuote(source, quote, c)).count();
        int from = inside % 2 == 0 ? lines.line(misread.start()) : lines.line(misread.end() - 1);
        int to = inside % 2 == 0 ? lines.line(misread.end() - 1) : lines.line(nextQuote(source, quote, misread.end()));
        return Message.of("typographic.string", "characters", characters, "seen", seen, "page", page, "from", Integer.toString(from), "to",
                Integer.toString(to));
    }

    private static int nextQuote(SourceText source, int quote, int from) {
        int at = from;
        while (at < source.length() && !holdsQuote(source, quote, source.text().codePointAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean holdsQuote(SourceText source, int quote, int c) {
        return source.asWindowsPowerShellReads(c).chars().anyMatch(each -> Typography.closes(quote, each));
    }

    /** Control characters, which the free bytes of a code page become, have no picture. */
    private static String visible(String seen) {
        StringBuilder visible = new StringBuilder();
        for (char c : seen.toCharArray()) {
            boolean pictured = !Character.isISOControl(c) && c != '\u00A0' && c != '\u00AD';
            visible.append(pictured ? Character.toString(c) : Typography.names(Character.toString(c)));
        }
        return visible.toString();
    }
}
