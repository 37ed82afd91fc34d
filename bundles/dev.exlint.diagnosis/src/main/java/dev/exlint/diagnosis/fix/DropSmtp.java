package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.diagnosis.fix.ServicesList.Kind;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes SMTP out of a {@code -Services} list that stands in the call itself, and leaves every other character alone (rules, 3.2, rows 1 to 44).
 *
 * <p>
 * The trap: the rewritten list keeps the script from binding SMTP again; it doesn't unbind anything on a server. And there is no list left if SMTP was the only service: then
 * there is no fix, never {@code None} and never an empty list.
 */
public final class DropSmtp {

    private static final String SMTP = "SMTP";
    private static final int SMTP_FLAG = 16;

    private DropSmtp() {
    }

    /**
     * The fix for one call.
     *
     * @param tree
     *            the script as parsed
     * @param call
     *            the command whose list is rewritten
     * @param services
     *            the argument of {@code -Services} inside that command
     * @param kind
     *            the kind the rule decided on; a list with elements whose value is not known is for review whatever the rule says
     * @param budget
     *            bounds the second parse that proves the fix
     * @return nothing if the list can't be rewritten without touching anything else
     */
    public static Optional<Fix> from(SyntaxTree tree, CommandAst call, Ast services, FixKind kind, Budget budget) {
        String source = tree.source().text();
        Element list = ServicesList.read(source, services);
        boolean hidden = list.any(element -> element.kind() == Kind.WORD && hidesSmtp(element.word()));
        if (list.kind() != Kind.LIST || hidden || !list.keepsAnything(each -> isSmtp(each.word()) || isNone(each.word())) || !list.any(DropSmtp::isSmtpElement)) {
            return Optional.empty();
        }
        List<Edit> edits = new ElementRemoval(source, tree.tokens(), DropSmtp::isSmtpElement).from(list);
        boolean open = list.any(element -> element.kind() == Kind.OPEN);
        Fix fix = new Fix(title(source, services, edits, open), open ? FixKind.REVIEW : kind, edits);
        return CallProof.keepsTheRest(tree, call, services, fix, budget) ? Optional.of(fix) : Optional.empty();
    }

    private static Message title(String source, Ast services, List<Edit> edits, boolean open) {
        String before = source.substring(services.start(), services.end());
        Fix inside = new Fix(Message.of("fix.dropSmtp"), FixKind.REVIEW, edits.stream()
                .filter(edit -> edit.start() >= services.start() && edit.start() < services.end())
                .map(edit -> new Edit(edit.start() - services.start(), Math.min(edit.end(), services.end()) - services.start(), edit.text()))
                .toList());
        return Message.of(open ? "fix.dropSmtp.open" : "fix.dropSmtp", "before", oneLine(before), "after", oneLine(inside.applyTo(before)));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c) || Blanks.isLineEnd(c)) {
                blank = true;
            } else {
                line.append(blank && line.length() > 0 ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }

    private static boolean isSmtpElement(Element element) {
        return element.kind() == Kind.WORD && isSmtp(element.word());
    }

    private static boolean isSmtp(String word) {
        return SMTP.equalsIgnoreCase(word);
    }

    private static boolean isNone(String word) {
        return "None".equalsIgnoreCase(word);
    }

    /** Whether a number has the SMTP flag, or is of a form whose flags aren't plain to see. */
    private static boolean hidesSmtp(String word) {
        if (word.isEmpty() || !(Character.isDigit(word.charAt(0)) || "+-.".indexOf(word.charAt(0)) >= 0)) {
            return false;
        }
        try {
            return (Integer.decode(word.toLowerCase(Locale.ROOT)) & SMTP_FLAG) != 0;
        } catch (NumberFormatException notPlain) {
            return true;
        }
    }
}
