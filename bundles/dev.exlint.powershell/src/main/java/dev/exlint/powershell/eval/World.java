package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;

/**
 * What lies outside of the script and flows with it: opaque to the language, meaningful to the command models.
 *
 * <p>Implementations are immutable and compare by content.
 */
public interface World {

    /**
     * {@return the world after either of two paths: what differs is unknown}
     *
     * @param other the world of the other path; of the same kind
     */
    World join(World other);

    /**
     * {@return the world after code that can't be seen into}
     *
     * @param reason why, as the end of a sentence
     */
    World afterOpaqueCode(String reason);

    /**
     * {@return the name a computer gives itself, a known text or unknown}
     *
     * @param target the name by which a script reaches it, perhaps with its domain
     */
    default Value computerName(String target) {
        return new Known(target);
    }

    /** A world without content, for scripts of which only the language matters. */
    enum Empty implements World {
        /** The only one. */
        INSTANCE;

        @Override
        public World join(World other) {
            return this;
        }

        @Override
        public World afterOpaqueCode(String reason) {
            return this;
        }
    }
}
