package dev.exlint.powershell.eval;

import dev.exlint.powershell.command.CommandSignature;

/**
 * What a command means, so that evaluation can go on after it.
 *
 * <p>Implementations are immutable pure functions, safe in any thread. They never throw: what they can't tell is unknown in the outcome.
 */
public interface CommandModel {

    /** {@return what is needed to bind its arguments} */
    CommandSignature signature();

    /**
     * {@return what the call does}
     *
     * @param call the bound call; not one that is known to run under WhatIf
     * @param world the world before it
     */
    Outcome invoke(BoundCall call, World world);
}
