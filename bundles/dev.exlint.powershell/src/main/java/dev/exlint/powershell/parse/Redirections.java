package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.token.RedirectionStream;

/** The redirections of one command, at most one a stream; they are kept in the order of the streams, as the engine does. */
final class Redirections {
    private final RedirectionAst[] byStream = new RedirectionAst[RedirectionStream.values().length];

    /** Keeps the first redirection of a stream; false for a second one. */
    boolean add(RedirectionAst redirection) {
        int stream = redirection.fromStream().ordinal();
        if (byStream[stream] != null) {
            return false;
        }
        byStream[stream] = redirection;
        return true;
    }

    List<RedirectionAst> list() {
        List<RedirectionAst> list = new ArrayList<>();
        for (RedirectionAst redirection : byStream) {
            if (redirection != null) {
                list.add(redirection);
            }
        }
        return list;
    }
}
