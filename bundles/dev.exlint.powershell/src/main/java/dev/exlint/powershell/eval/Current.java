package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.Value;

/**
 * Sets {@code $_} for the time of a block, so that an inner pipeline's object hides the outer one.
 */
final class Current {

    private Current() {
    }

    static void with(Evaluation run, Value object, Runnable work) {
        int depth = run.state.scope().depth();
        Value outer = run.state.scope().variables().get("_");
        run.setLocal("_", object);
        work.run();
        if (!run.isDead() && run.state.scope().depth() == depth) {
            run.state = run.state.with(outer == null ? run.state.scope().withoutVariable("_") : run.state.scope().withVariable("_", outer));
        }
    }
}
