package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.diagnosis.fix.ServicesList.Kind;
import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes SMTP out of a {@code -Services} list, in the call or where its variable or table is written, and leaves every other character
 * alone (rules, 3.2, rows 1 to 58).
 *
 * <p>The trap: the rewritten list keeps the script from binding SMTP again; it doesn't unbind anything on a server. And there is no list
 * left if SMTP was the only service: then there is no fix, never {@code None} and never an empty list.
 */
public final class DropSmtp {

    private DropSmtp() {
    }

    /**
     * The fix for one list.
     *
     * @param tree
     *            the script as parsed
     * @param services
     *            the list
     * @param kind
     *            the kind the rule decided on; a list with numbers or with elements whose value is not known is for review whatever the
     *            rule says
     * @param budget
     *            bounds the second parse that proves the fix
     * @return nothing if the list can't be rewritten without touching anything else
     */
    public static Optional<Fix> from(SyntaxTree tree, WrittenValue services, FixKind kind, Budget budget) {
        String source = tree.source().text();
        Ast node = services.node();
        Element list = ServicesList.read(source, node);
        boolean alone = list.kind() == Kind.WORD;
        List<SmtpWord> words = words(list);
        boolean touched = words.stream().anyMatch(each -> each.isSmtp() || each.kind() == SmtpWord.Kind.AMONG_OTHERS);
        boolean hidden = words.stream().anyMatch(each -> each.kind() == SmtpWord.Kind.HIDDEN);
        if (!touched || hidden || !list.keepsAnything(each -> isGone(each, alone))) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        if (!alone) {
            edits.addAll(new ElementRemoval(source, tree.tokens(), DropSmtp::isSmtp).from(list));
        }
        list.leaves().stream().filter(each -> each.kind() == Kind.WORD).flatMap(each -> spelledOut(source, services, each).stream())
                .forEach(edits::add);
        boolean open = list.any(element -> element.kind() == Kind.OPEN);
        boolean review = open || words.stream().anyMatch(SmtpWord::isNumber) || ServicesList.isHereString(node)
                || services.kind() == FixKind.REVIEW;
        Fix fix = new Fix(title(source, node, edits, open), review ? FixKind.REVIEW : kind, edits);
        return SameTree.butFor(tree, node, fix, budget) ? Optional.of(fix) : Optional.empty();
    }

    /** Whether SMTP is all that the list says, so that nothing would be left of it. */
    public static boolean wouldLeaveNothing(String source, Ast services) {
        Element list = ServicesList.read(source, services);
        boolean alone = list.kind() == Kind.WORD;
        return words(list).stream().anyMatch(SmtpWord::isSmtp) && !list.keepsAnything(each -> isGone(each, alone));
    }

    private static List<SmtpWord> words(Element list) {
        boolean alone = list.kind() == Kind.WORD;
        return list.leaves().stream().filter(each -> each.kind() == Kind.WORD).map(each -> SmtpWord.of(each.word(), alone)).toList();
    }

    private static boolean isSmtp(Element element) {
        return element.kind() == Kind.WORD && SmtpWord.of(element.word(), false).isSmtp();
    }

    private static boolean isGone(Element element, boolean alone) {
        SmtpWord word = SmtpWord.of(element.word(), alone);
        return word.isSmtp() || word.kind() == SmtpWord.Kind.NONE;
    }

    /** The names of the other services in place of a number, with quotes where a bare word would be a command. */
    private static Optional<Edit> spelledOut(String source, WrittenValue services, Element element) {
        SmtpWord word = SmtpWord.of(element.word(), false);
        if (word.kind() != SmtpWord.Kind.AMONG_OTHERS) {
            return Optional.empty();
        }
        if (!Character.isDigit(source.charAt(element.start()))) {
            return Optional.of(new Edit(element.start() + 1, element.end() - 1, word.rest()));
        }
        boolean bare = services.isInCall()
                && (services.node() instanceof ArrayLiteralAst || services.node() instanceof ConstantExpressionAst);
        return Optional.of(new Edit(element.start(), element.end(), bare ? word.rest() : "'" + word.rest() + "'"));
    }

    private static Message title(String source, Ast services, List<Edit> edits, boolean open) {
        String before = source.substring(services.start(), services.end());
        Fix inside = new Fix(Message.of("fix.dropSmtp"), FixKind.REVIEW, edits.stream()
                .filter(edit -> edit.start() >= services.start() && edit.start() < services.end())
                .map(edit -> new Edit(edit.start() - services.start(), Math.min(edit.end(), services.end()) - services.start(),
                        edit.text())).toList());
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
}
