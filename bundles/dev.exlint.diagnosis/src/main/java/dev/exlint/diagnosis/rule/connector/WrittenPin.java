package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.Placeholder;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with a TlsCertificateName as a script writes or builds it.
 *
 * <p>The trap: a text in single quotes keeps its {@code $(…)} and still looks like issuer and subject; {@code $null} and an empty text
 * take a pin away and are right.
 *
 * @param kind what is wrong, as the sentence's key names it
 * @param certain whether it can be no other text
 * @param argument the argument in the call, if it is written there
 */
record WrittenPin(String kind, boolean certain, Optional<Ast> argument) {

    private static final String QUOTES = "quotes";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\(|\\$\\{?\\w+}?\\.\\w+");
    private static final Pattern LOOK_ALIKES = Pattern.compile("[<‹〈《＜«\\[({]\\s*[is]\\s*[>›〉》＞»\\])}]|&lt;",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A name begins where another one has not ended with a comma: two certificates' names, joined with a blank. */
    private static final Pattern JOINED = Pattern.compile("[^,;+<>\\s]\\s+(CN|OU|O|DC|C|L|S|ST|E)=", Pattern.CASE_INSENSITIVE);

    /** What is wrong; nothing if it is right or can't be told. */
    static Optional<WrittenPin> of(BoundParameter bound) {
        Value value = bound.value() instanceof Known || bound.value() instanceof OneOf ? bound.value() : bound.given();
        if (value instanceof Known known) {
            return kind(known).map(kind -> new WrittenPin(kind, true, bound.argument()));
        }
        if (value instanceof OneOf oneOf) {
            return oneOf.alternatives().stream().flatMap(each -> kind(each).stream()).findFirst()
                    .map(kind -> new WrittenPin(kind, false, bound.argument()));
        }
        return bound.argument().flatMap(WrittenPin::unknown).map(kind -> new WrittenPin(kind, true, bound.argument()));
    }

    /** Whether a connector that has this text names no certificate by it. */
    static boolean isMalformed(String text) {
        return !text.isBlank() && kind(text.strip()).isPresent();
    }

    private static Optional<String> kind(Known known) {
        if (known.content() instanceof OpaqueObject) {
            return Optional.of("object");
        }
        return known.content() instanceof String text && !text.isBlank() && !Placeholder.is(text) ? kind(text.strip()) : Optional.empty();
    }

    private static Optional<String> kind(String text) {
        if (Thumbprint.parse(text).isPresent()) {
            return Optional.of("thumbprint");
        }
        if (VARIABLE.matcher(text).find()) {
            return Optional.of(QUOTES);
        }
        if (TlsCertificateName.parse(text).isPresent()) {
            return JOINED.matcher(text).find() ? Optional.of("several") : Optional.empty();
        }
        return Optional.of(broken(text.toLowerCase(Locale.ROOT)));
    }

    private static String broken(String lower) {
        int issuer = lower.indexOf("<i>");
        int subject = lower.indexOf("<s>");
        if (issuer >= 0 && subject >= 0) {
            return subject < issuer ? "order" : "empty";
        }
        return LOOK_ALIKES.matcher(lower).find() && issuer < 0 && subject < 0 ? "brackets" : "form";
    }

    /** What can be told of a value that isn't known, by how it is written. */
    private static Optional<String> unknown(Ast argument) {
        if (argument instanceof MemberExpressionAst member && member.member() instanceof StringConstantExpressionAst property
                && property.value().equalsIgnoreCase("Thumbprint")) {
            return Optional.of("thumbprint");
        }
        if (!(argument instanceof ExpandableStringExpressionAst text)) {
            return Optional.empty();
        }
        String lower = text.value().toLowerCase(Locale.ROOT);
        int issuer = lower.indexOf("<i>");
        int subject = lower.indexOf("<s>");
        return issuer >= 0 && subject >= 0 && subject < issuer ? Optional.of("order") : Optional.empty();
    }

    Message message() {
        return Message.of("malformedTlsCertificateName." + kind);
    }

    /** Double quotes instead of single ones, where nothing else in the text changes its meaning by that. */
    Optional<Fix> fix(String source) {
        boolean single = kind.equals(QUOTES) && argument.isPresent() && argument.get() instanceof StringConstantExpressionAst string
                && string.stringConstantType() == StringConstantType.SingleQuoted && !string.value()
                .matches("(?s).*[\"'`\u201C\u201D\u201E].*");
        if (!single) {
            return Optional.empty();
        }
        Ast text = argument.get();
        Message title = Message.of("fix.replace", "before", source.substring(text.start(), text.end()), "after",
                '"' + source.substring(text.start() + 1, text.end() - 1) + '"');
        return Optional.of(new Fix(title, FixKind.REVIEW, List.of(new Edit(text.start(), text.start() + 1, "\""),
                new Edit(text.end() - 1, text.end(), "\""))));
    }
}
