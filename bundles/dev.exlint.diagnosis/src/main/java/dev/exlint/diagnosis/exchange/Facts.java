package dev.exlint.diagnosis.exchange;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.List;

/**
 * Turns facts of the environment into values that a script can read, keeping unknown ones unknown.
 */
final class Facts {

    private Facts() {
    }

    /** Numbers, truth values and points in time as they are, services as the enum, everything else as its text. */
    static Value value(Fact<?> fact, String name) {
        if (!(fact instanceof Fact.Known<?> known)) {
            return new Unknown(UnknownReason.ENVIRONMENT, name);
        }
        Object content = known.value();
        if (content instanceof AllowedServices services) {
            return new Known(ExchangeTypes.value(services));
        }
        boolean asItIs = content instanceof Integer || content instanceof Boolean || content instanceof java.time.Instant;
        return new Known(asItIs ? content : content.toString());
    }

    /** A complete list as an array. */
    static Value value(Listing<String> listing, String name) {
        if (!listing.isComplete()) {
            return new Unknown(UnknownReason.ENVIRONMENT, name);
        }
        List<Known> elements = listing.items().stream().map(Known::new).toList();
        return new Known(new PsArray(elements));
    }
}
