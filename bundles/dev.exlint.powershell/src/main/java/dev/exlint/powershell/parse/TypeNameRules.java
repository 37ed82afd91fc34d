package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.ArrayTypeName;
import dev.exlint.powershell.ast.GenericTypeName;
import dev.exlint.powershell.ast.SimpleTypeName;
import dev.exlint.powershell.ast.TypeName;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Names of types: arrays, generic types, names with an assembly. */
final class TypeNameRules {
    private static final String ERROR_NAME = ":ErrorTypeName:";
    private static final int MOST_DIMENSIONS = 32;
    /** One more than the engine allows, so that its check can still see it. */
    private static final int DEEPEST_ARRAY = 201;

    private final Rules rules;
    private final ParseState state;

    TypeNameRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /**
     * A type name and its first token, which is marked if the name is an attribute's.
     *
     * @param name the name
     * @param token the first token
     */
    record Named(TypeName name, int token) {
    }

    /**
     * Arguments of a generic type.
     *
     * @param names the arguments, at least one
     * @param lastToken the token behind them, read
     */
    record Arguments(List<TypeName> names, int lastToken) {
    }

    /** A type name, or null if none starts here. */
    Named typeName(boolean allowAssembly) {
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.TYPE_NAME);
            int token = state.next();
            if (state.kind(token) != TokenKind.Identifier) {
                state.unget(token);
                return null;
            }
            return new Named(finish(token, false, allowAssembly), token);
        } finally {
            state.setMode(mode);
        }
    }

    private SimpleTypeName simple(int token) {
        return new SimpleTypeName(state.start(token), state.end(token), state.text(token), "");
    }

    /** What follows the first word of a name. */
    private TypeName finish(int name, boolean unbracketedArgument, boolean allowAssembly) {
        int token = state.peek();
        TokenKind kind = state.kind(token);
        if (kind == TokenKind.LBracket) {
            return arrayOrGeneric(name, token, unbracketedArgument);
        }
        if (kind == TokenKind.Comma && allowAssembly && !unbracketedArgument) {
            state.skipToken();
            int commaEnd = state.end(token);
            String assembly = state.tokenizer.assemblyName();
            if (assembly.isBlank()) {
                state.errorAfter(ErrorId.MissingAssemblyNameSpecification, commaEnd);
                return simple(name);
            }
            return new SimpleTypeName(state.start(name), state.tokenizer.currentEnd(), state.text(name), assembly);
        }
        return simple(name);
    }

    private TypeName arrayOrGeneric(int name, int leftBracket, boolean unbracketedArgument) {
        state.skipToken();
        state.skipNewlines();
        int token = state.next();
        switch (state.kind(token)) {
            case RBracket, Comma:
                return array(simple(name), token, unbracketedArgument);
            case LBracket, Identifier:
                return generic(name, token, unbracketedArgument);
            case EndOfInput:
                state.unget(token);
                state.incompleteAfter(ErrorId.MissingTypename, state.end(leftBracket));
                return simple(name);
            default:
                // skip to the bracket and give the name as far as it goes
                state.errorAt(ErrorId.UnexpectedToken, token, state.shown(token));
                state.syncOnError(true, TokenKind.RBracket);
                return simple(name);
        }
    }

    private TypeName singleArgument(int first) {
        if (state.kind(first) == TokenKind.Identifier) {
            return finish(first, true, true);
        }
        int token = state.next();
        if (state.kind(token) != TokenKind.Identifier) {
            state.unget(token);
            state.incompleteAfter(ErrorId.MissingTypename, state.end(token));
            return new SimpleTypeName(state.start(first), state.end(first), ERROR_NAME, "");
        }
        TypeName name = finish(token, false, true);
        int rightBracket = state.next();
        if (state.kind(rightBracket) != TokenKind.RBracket) {
            // closer missing: pretend it was there
            state.unget(rightBracket);
            int before = state.before(rightBracket);
            state.incompleteAfter(ErrorId.EndSquareBracketExpectedAtEndOfType, before);
        }
        return name;
    }

    /** The arguments of a generic type or method, whose first token was read. */
    Arguments genericArguments(int first) {
        if (rules.depth.isExhausted()) {
            int start = state.start(first);
            int end = rules.depth.giveUp(start, state.end(first), TokenKind.RBracket);
            return new Arguments(List.of(new SimpleTypeName(start, end, ERROR_NAME, "")), state.next());
        }
        return rules.depth.nested(() -> genericArgumentList(first));
    }

    private Arguments genericArgumentList(int first) {
        List<TypeName> names = new ArrayList<>(2);
        names.add(singleArgument(first));
        while (true) {
            state.skipNewlines();
            int last = state.next();
            if (state.kind(last) != TokenKind.Comma) {
                return new Arguments(names, last);
            }
            state.skipNewlines();
            int token = state.peek();
            TokenKind kind = state.kind(token);
            if (kind == TokenKind.Identifier || kind == TokenKind.LBracket) {
                state.skipToken();
                names.add(singleArgument(token));
            } else {
                state.incompleteAfter(ErrorId.MissingTypename, state.end(last));
                names.add(new SimpleTypeName(state.start(last), state.end(last), ERROR_NAME, ""));
            }
        }
    }

    private TypeName generic(int name, int first, boolean unbracketedArgument) {
        Arguments arguments = genericArguments(first);
        int end = Nodes.last(arguments.names()).end();
        int rightBracket = arguments.lastToken();
        if (state.kind(rightBracket) == TokenKind.RBracket) {
            end = state.end(rightBracket);
        } else {
            // closer missing: pretend it was there
            state.unget(rightBracket);
            int before = state.before(rightBracket);
            state.incompleteAfter(ErrorId.EndSquareBracketExpectedAtEndOfAttribute, before);
        }
        int start = state.start(name);
        SimpleTypeName open = simple(name);
        int token = state.peek();
        if (state.kind(token) == TokenKind.LBracket) {
            state.skipToken();
            return array(new GenericTypeName(start, end, open, arguments.names()), state.next(), unbracketedArgument);
        }
        if (state.kind(token) == TokenKind.Comma && !unbracketedArgument) {
            state.skipToken();
            String assembly = assemblyBehind(state.end(token));
            open = new SimpleTypeName(open.start(), open.end(), state.text(name), assembly);
        }
        return new GenericTypeName(start, end, open, arguments.names());
    }

    private String assemblyBehind(int commaEnd) {
        String assembly = state.tokenizer.assemblyName();
        if (assembly.isEmpty()) {
            state.errorAfter(ErrorId.MissingAssemblyNameSpecification, commaEnd);
        }
        return assembly;
    }

    /** Array brackets; the token behind the first opening bracket was read. */
    private TypeName array(TypeName element, int firstToken, boolean unbracketedArgument) {
        TypeName type = element;
        int token = firstToken;
        int depth = 0;
        while (true) {
            switch (state.kind(token)) {
                case Comma -> type = wrap(type, dimensions(token), depth++);
                case RBracket -> type = wrap(type, new Dimensions(1, state.end(token)), depth++);
                case EndOfInput -> {
                    state.unget(token);
                    int before = state.before(token);
                    state.error(ErrorId.EndSquareBracketExpectedAtEndOfAttribute, before, before);
                }
                default -> {
                    // skip to the bracket and give the type as far as it goes
                    state.errorAt(ErrorId.UnexpectedToken, token, state.shown(token));
                    state.syncOnError(true, TokenKind.RBracket);
                }
            }
            int next = state.peek();
            // 5.1 takes an assembly even where the brackets around the argument are missing
            if (state.kind(next) == TokenKind.Comma && !(unbracketedArgument && state.seven())) {
                state.skipToken();
                return withAssembly(type, assemblyBehind(state.end(next)));
            }
            if (state.kind(next) != TokenKind.LBracket) {
                return type;
            }
            state.skipToken();
            token = state.next();
        }
    }

    /** Dimensions of an array and where they end; no rank if there are too many. */
    private record Dimensions(int rank, int end) {
    }

    private Dimensions dimensions(int firstComma) {
        int rank = 1;
        int token = firstComma;
        int lastComma;
        do {
            lastComma = token;
            rank++;
            token = state.next();
        } while (state.kind(token) == TokenKind.Comma);
        boolean closed = state.kind(token) == TokenKind.RBracket;
        if (!closed) {
            state.unget(token);
        }
        if (rank > MOST_DIMENSIONS && state.seven()) {
            state.error(ErrorId.ArrayHasTooManyDimensions, state.start(firstComma), state.end(lastComma), Integer.toString(rank));
            return new Dimensions(0, 0);
        }
        if (!closed) {
            state.errorAfter(ErrorId.EndSquareBracketExpectedAtEndOfAttribute, state.end(lastComma));
        }
        return new Dimensions(rank, state.end(token));
    }

    private static TypeName wrap(TypeName type, Dimensions dimensions, int depth) {
        if (dimensions.rank() == 0) {
            return type;
        }
        if (depth >= DEEPEST_ARRAY && type instanceof ArrayTypeName array) {
            return new ArrayTypeName(array.start(), dimensions.end(), array.elementType(), array.rank());
        }
        return new ArrayTypeName(type.start(), dimensions.end(), type, dimensions.rank());
    }

    /** Puts an assembly to the innermost element type. */
    private static TypeName withAssembly(TypeName type, String assembly) {
        if (type instanceof ArrayTypeName array) {
            return new ArrayTypeName(array.start(), array.end(), withAssembly(array.elementType(), assembly), array.rank());
        }
        if (type instanceof GenericTypeName generic) {
            return new GenericTypeName(generic.start(), generic.end(), withAssembly(generic.typeName(), assembly),
                    generic.genericArguments());
        }
        return new SimpleTypeName(type.start(), type.end(), type.name(), assembly);
    }
}
