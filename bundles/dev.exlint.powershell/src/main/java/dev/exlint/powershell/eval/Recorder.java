package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * Collects what a trace consists of. While it is silent nothing is kept, for rounds of loops that are walked only to see what they change.
 */
final class Recorder {
    private final List<Invocation> invocations = new ArrayList<>();
    private final List<Opaque> opaque = new ArrayList<>();
    private final Set<Ast> opaqueSites = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<CommandAst> shadowed = new java.util.LinkedHashSet<>();
    private String file = "";
    private int silence;
    private long attempts;

    void silently(Runnable work) {
        silence++;
        try {
            work.run();
        } finally {
            silence--;
        }
    }

    /** From now on calls stand in this file. */
    void enter(String entered) {
        file = entered;
    }

    /** How many calls and unseen places there were, those kept silent included. */
    long attempts() {
        return attempts;
    }

    void invocation(CommandAst site, CommandSignature signature, Binding binding, State state, Value whatIf, World after) {
        attempts++;
        if (silence == 0) {
            Reach reach = state.mass().isAll() ? Reach.CERTAIN : Reach.POSSIBLE;
            invocations.add(new Invocation(invocations.size(), site, signature.name(), signature, binding, reach, state.computer(), whatIf,
                    state.world(), after, file));
        }
    }

    void opaque(Ast site, Unknown reason) {
        attempts++;
        if (silence == 0 && opaqueSites.add(site)) {
            opaque.add(new Opaque(site, reason, invocations.size(), file));
        }
    }

    boolean hasOpaque() {
        return !opaque.isEmpty();
    }

    void shadowed(CommandAst site) {
        shadowed.add(site);
    }

    Trace trace(World end, boolean complete, Map<String, SyntaxTree> files) {
        return new Trace(invocations, opaque, List.copyOf(shadowed), end, complete, files);
    }
}
