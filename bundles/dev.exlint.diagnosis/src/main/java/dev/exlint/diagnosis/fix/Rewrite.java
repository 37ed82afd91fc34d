package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import java.util.List;
import java.util.Optional;

/** Puts other characters in the place of an element and leaves its quotes alone. */
public final class Rewrite {

    private Rewrite() {
    }

    /** Replaces a range. */
    public static Fix range(String source, int start, int end, String text, FixKind kind) {
        Message title = Message.of("fix.replace", "before", source.substring(start, end), "after", text);
        return new Fix(title, kind, List.of(new Edit(start, end, text)));
    }

    /** Replaces the characters between the quotes of a word of a list; a word that stands in a quoted list has none of its own. */
    public static Fix word(String source, Element element, String text, FixKind kind) {
        boolean quoted = "'\"\u2018\u2019\u201A\u201B\u201C\u201D\u201E".indexOf(source.charAt(element.start())) >= 0;
        int quote = quoted && element.end() - element.start() > 1 ? 1 : 0;
        return range(source, element.start() + quote, element.end() - quote, text, kind);
    }

    /** Replaces the characters between the quotes of a text, if they are the text itself. */
    public static Optional<Fix> text(String source, Ast node, String text, FixKind kind) {
        if (!(node instanceof StringConstantExpressionAst string)) {
            return Optional.empty();
        }
        boolean bare = string.stringConstantType() == StringConstantType.BareWord;
        boolean quoted = string.stringConstantType() == StringConstantType.SingleQuoted
                || string.stringConstantType() == StringConstantType.DoubleQuoted;
        int from = node.start() + (bare ? 0 : 1);
        int to = node.end() - (bare ? 0 : 1);
        boolean plain = (bare || quoted) && from <= to && source.substring(from, to).equals(string.value());
        return plain ? Optional.of(range(source, from, to, text, kind)) : Optional.empty();
    }
}
