package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.diagnosis.fix.ServicesList.Kind;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Computes which characters go when words leave a list: the element and one separator, never a comment.
 *
 * <p>
 * The trap is a gap that holds a comment. There the comma goes alone, the element takes only the blanks beside it, and a line that becomes
 * blank goes with its line end.
 */
final class ElementRemoval {
    private final String source;
    private final TokenList tokens;
    private final Predicate<Element> gone;
    private final List<Edit> edits = new ArrayList<>();

    ElementRemoval(String source, TokenList tokens, Predicate<Element> gone) {
        this.source = source;
        this.tokens = tokens;
        this.gone = gone;
    }

    /** The edits that remove all matching words from a list that keeps at least one other. */
    List<Edit> from(Element list) {
        int lastKept = lastKept(list.elements());
        for (int i = 0; i <= lastKept; i++) {
            Element element = list.elements().get(i);
            if (element.keepsAnything(gone)) {
                if (element.kind() == Kind.LIST) {
                    from(element);
                }
            } else {
                removeBeforeNext(element, list.elements().get(i + 1));
            }
        }
        if (lastKept < list.elements().size() - 1) {
            removeTail(list.elements().get(lastKept), list.elements().subList(lastKept + 1, list.elements().size()));
        }
        return edits;
    }

    private int lastKept(List<Element> elements) {
        int last = elements.size() - 1;
        while (last >= 0 && !elements.get(last).keepsAnything(gone)) {
            last--;
        }
        return last;
    }

    private void removeBeforeNext(Element element, Element next) {
        if (hasComment(element.end(), next.start())) {
            int end = separatorEnd(element.end(), next.start());
            removeWithBlanks(element.start(), end);
        } else {
            edits.add(Edit.remove(element.start(), next.start()));
        }
    }

    private void removeTail(Element kept, List<Element> tail) {
        int end = tail.get(tail.size() - 1).end();
        if (!hasComment(kept.end(), end)) {
            edits.add(Edit.remove(kept.end(), end));
            return;
        }
        removeSeparator(kept.end(), tail.get(0).start());
        for (int i = 0; i < tail.size(); i++) {
            Element element = tail.get(i);
            boolean last = i == tail.size() - 1;
            removeWithBlanks(element.start(), last ? element.end() : separatorEnd(element.end(), tail.get(i + 1).start()));
        }
    }

    /** Removes the comma or semicolon between two elements, and the blank before it if another follows. */
    private void removeSeparator(int from, int to) {
        int end = separatorEnd(from, to);
        if (end > from) {
            boolean blankFollows = end < source.length() && Blanks.isBlank(source.charAt(end));
            edits.add(Edit.remove(blankFollows ? Blanks.before(source, end - 1, from) : end - 1, end));
        }
    }

    /**
     * Removes an element whose line may hold a comment: with the blanks after it if the comment follows, else with the blanks before it.
     */
    private void removeWithBlanks(int start, int end) {
        int blanksStart = Blanks.before(source, start, 0);
        int blanksEnd = Blanks.after(source, end, source.length());
        boolean startsLine = blanksStart == 0 || Blanks.isLineEnd(source.charAt(blanksStart - 1));
        boolean endsLine = blanksEnd == source.length() || Blanks.isLineEnd(source.charAt(blanksEnd));
        if (startsLine && endsLine) {
            edits.add(Edit.remove(blanksStart, Blanks.afterLineEnd(source, blanksEnd)));
        } else if (commentAt(blanksEnd)) {
            edits.add(Edit.remove(start, blanksEnd));
        } else {
            edits.add(Edit.remove(blanksStart, end));
        }
    }

    /** The end of the separator token between two elements, or {@code from} if a line end separates them. */
    private int separatorEnd(int from, int to) {
        for (int i = tokens.indexAt(from - 1) + 1; i < tokens.size() && tokens.start(i) < to; i++) {
            if (tokens.kind(i) == TokenKind.Comma || tokens.kind(i) == TokenKind.Semi) {
                return tokens.end(i);
            }
        }
        return from;
    }

    private boolean hasComment(int from, int to) {
        for (int i = tokens.indexAt(from - 1) + 1; i < tokens.size() && tokens.start(i) < to; i++) {
            if (tokens.kind(i) == TokenKind.Comment) {
                return true;
            }
        }
        return false;
    }

    private boolean commentAt(int offset) {
        int i = tokens.indexAt(offset - 1) + 1;
        return i < tokens.size() && tokens.start(i) == offset && tokens.kind(i) == TokenKind.Comment;
    }
}
