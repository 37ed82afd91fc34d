package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rebuilds the text of Exchange's own values from their properties, for formats that leave ToString out. */
final class Shapes {

    private static final Pattern TYPE_NAME = Pattern.compile("(?:System|Microsoft)\\.[\\w.+]+(?:`\\d+)?(?:\\[.*\\])?", Pattern.DOTALL);

    private Shapes() {
    }

    /** Whether a text is only the name of a type, which live lists print instead of their content. */
    static boolean isTypeName(String text) {
        return text.length() < 2000 && TYPE_NAME.matcher(text).matches() && (text.endsWith("]") || text.contains("`")
                || text.startsWith("System.") || text.startsWith("Microsoft.Exchange."));
    }

    /** The text of a value; nothing if it has none. */
    static Optional<String> text(Item item) throws BadInputException {
        if (item instanceof Item.Text text) {
            return Optional.of(text.value());
        }
        if (item instanceof Item.Nothing) {
            return Optional.of("");
        }
        if (item instanceof Item.Flag flag) {
            return Optional.of(flag.value() ? "True" : "False");
        }
        if (item instanceof Item.Loop loop) {
            throw loop(loop);
        }
        return item instanceof Item.Thing thing ? ofThing(thing) : Optional.empty();
    }

    static BadInputException loop(Item.Loop loop) {
        return new BadInputException(loop.spot(), "object " + loop.object() + " contains itself");
    }

    private static Optional<String> ofThing(Item.Thing thing) throws BadInputException {
        if (thing.text().isPresent()) {
            return text(thing.text().get());
        }
        if (thing.value().isPresent()) {
            return text(thing.value().get());
        }
        if (thing.has("certificateissuer", "certificatesubject")) {
            return joined("<I>", part(thing, "certificateissuer"), "<S>", part(thing, "certificatesubject"));
        }
        if (thing.has("type", "address", "cost")) {
            return joined("", joined("", part(thing, "type"), ":", part(thing, "address")), ";", number(thing, "cost"));
        }
        if (thing.has("major", "minor", "build", "revision")) {
            return version(thing);
        }
        if (thing.has("isipaddress")) {
            return smartHost(thing);
        }
        if (thing.has("autodiscover", "domain")) {
            boolean finds = thing.property("autodiscover").get() instanceof Item.Flag flag && flag.value();
            return part(thing, "domain").map(domain -> finds ? "autod:" + domain : domain);
        }
        if (thing.has("domain", "capabilities")) {
            return joined("", part(thing, "domain"), ":", part(thing, "capabilities"));
        }
        for (String name : new String[] {"address", "domain", "name"}) {
            if (thing.has(name)) {
                return part(thing, name);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> joined(String before, Optional<String> first, String between, Optional<String> second) {
        return first.isEmpty() || second.isEmpty() ? Optional.empty() : Optional.of(before + first.get() + between + second.get());
    }

    /** A part that has to be a text; a number or an object says nothing, a list is an error. */
    private static Optional<String> part(Item.Thing thing, String name) throws BadInputException {
        Item item = thing.property(name).orElseThrow();
        if (item instanceof Item.Sequence) {
            throw new BadInputException(item.spot(), "an array where a name is expected");
        }
        return item instanceof Item.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    static Optional<String> number(Item.Thing thing, String name) {
        return thing.property(name).filter(Item.Number.class::isInstance).map(item -> ((Item.Number) item).value());
    }

    private static Optional<String> version(Item.Thing thing) {
        Optional<String> major = number(thing, "major");
        Optional<String> minor = number(thing, "minor");
        Optional<String> build = number(thing, "build");
        Optional<String> revision = number(thing, "revision");
        return major.isEmpty() || minor.isEmpty() || build.isEmpty() || revision.isEmpty() ? Optional.empty()
                : Optional.of("Version " + major.get() + "." + minor.get() + " (Build " + build.get() + "." + revision.get() + ")");
    }

    /** A name, or an IPv4 address as .NET numbers it: least significant byte first. */
    private static Optional<String> smartHost(Item.Thing thing) throws BadInputException {
        boolean address = thing.property("isipaddress").get() instanceof Item.Flag flag && flag.value();
        if (!address) {
            return thing.has("domain") ? part(thing, "domain") : Optional.empty();
        }
        if (thing.property("address").orElse(null) instanceof Item.Text ip) {
            return Optional.of("[" + ip.value() + "]");
        }
        Optional<String> digits = thing.property("address").orElse(null) instanceof Item.Thing ip ? number(ip, "address")
                : Optional.empty();
        if (digits.isPresent() && digits.get().matches("\\d{1,10}")) {
            long bits = Long.parseLong(digits.get());
            return Optional.of("[" + (bits & 255) + "." + (bits >> 8 & 255) + "." + (bits >> 16 & 255) + "." + (bits >> 24 & 255) + "]");
        }
        return Optional.empty();
    }
}
