package dev.exlint.powershell.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.UsingStatementAst;
import dev.exlint.powershell.ast.UsingStatementKind;
import dev.exlint.powershell.token.TokenKind;

/** The {@code using} statement. Whether an assembly can be found depends on the machine: that is never judged here. */
final class UsingRules {
    private static final Pattern SHARE = Pattern.compile("(?:(?i:file:)//|\\\\[\\\\/]+)[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]*+(?=[/\\\\?#]|$)");
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):");
    private static final Pattern HOST = Pattern.compile("\\G[/\\\\]{2}[\\p{L}\\p{N}\\[]");
    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp", "ws", "wss", "gopher", "net.tcp", "net.pipe");

    private final Rules rules;
    private final ParseState state;

    UsingRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    StatementAst usingStatement(int keyword) {
        int start = state.start(keyword);
        int directive = state.next();
        UsingStatementKind kind = kindOf(state.kind(directive));
        if (kind == null) {
            state.unget(directive);
            state.incompleteAfter(ErrorId.MissingUsingStatementDirective, state.end(keyword));
            return Nodes.errorStatement(start, state.end(keyword));
        }
        int directiveEnd = state.end(directive);
        int item = state.next();
        switch (state.kind(item)) {
            case EndOfInput, NewLine, Comma, Semi:
                if (state.kind(item) == TokenKind.Semi && !state.seven()) {
                    state.unget(item); // where 5.1 gives up the whole text
                }
                state.incompleteAfter(ErrorId.MissingUsingItemName, directiveEnd);
                return Nodes.errorStatement(start, directiveEnd);
            default:
                return item(start, kind, item);
        }
    }

    private static UsingStatementKind kindOf(TokenKind directive) {
        return switch (directive) {
            case Namespace -> UsingStatementKind.Namespace;
            case Type -> UsingStatementKind.Type;
            case Module -> UsingStatementKind.Module;
            case Command -> UsingStatementKind.Command;
            case Assembly -> UsingStatementKind.Assembly;
            default -> null;
        };
    }

    private StatementAst item(int start, UsingStatementKind kind, int token) {
        int tokenStart = state.start(token);
        int tokenEnd = state.end(token);
        String text = state.text(token);
        ExpressionAst item = rules.arguments.argument(ArgumentRules.Context.ARGUMENT, token);
        if (item == null) {
            state.error(ErrorId.InvalidValueForUsingItemName, tokenStart, tokenEnd, text);
            // drop the rest of the line
            state.syncOnError(true, TokenKind.Semi, TokenKind.NewLine);
            return Nodes.errorStatement(start, tokenEnd);
        }
        HashtableAst table = kind == UsingStatementKind.Module && item instanceof HashtableAst found ? found : null;
        if (table == null && !(item instanceof StringConstantExpressionAst)) {
            int from = state.seven() ? item.start() : start;
            state.error(ErrorId.InvalidValueForUsingItemName, from, item.end(), text);
            return Nodes.errorStatement(start, item.end());
        }
        if (table != null) {
            requireTerminator();
            return new UsingStatementAst(start, item.end(), kind, null, null, table);
        }
        StringConstantExpressionAst name = (StringConstantExpressionAst) item;
        if (kind == UsingStatementKind.Assembly) {
            assemblyPlace(name);
        }
        if (kind != UsingStatementKind.Assembly && state.peekKind() == TokenKind.Equals) {
            return alias(start, kind, name);
        }
        if (kind == UsingStatementKind.Type || kind == UsingStatementKind.Command) {
            state.incompleteAfter(ErrorId.MissingEqualsInUsingAlias, tokenEnd);
            return Nodes.errorStatement(start, item.end(), List.of(item));
        }
        requireTerminator();
        return new UsingStatementAst(start, item.end(), kind, name, null, null);
    }

    /** Assemblies come from files of the machine, never from shares or the web; what is no address yet is a file's name. */
    private void assemblyPlace(StringConstantExpressionAst name) {
        String place = name.value();
        if (SHARE.matcher(place).lookingAt()) {
            state.error(ErrorId.CannotLoadAssemblyFromUncPath, name.start(), name.end(), place);
            return;
        }
        Matcher address = ADDRESS.matcher(place);
        if (address.lookingAt() && !Names.is(address.group(1), "file")
                && (!WITH_HOST.contains(address.group(1).toLowerCase(Locale.ROOT)) || HOST.matcher(place).find(address.end()))) {
            state.error(ErrorId.CannotLoadAssemblyWithUriSchema, name.start(), name.end(), address.group(1));
        }
    }

    private StatementAst alias(int start, UsingStatementKind kind, StringConstantExpressionAst name) {
        int equalsEnd = state.end(state.next());
        int token = state.next();
        int tokenStart = state.start(token);
        int tokenEnd = state.end(token);
        TokenKind tokenKind = state.kind(token);
        boolean ends = tokenKind == TokenKind.EndOfInput
                || state.seven() && (tokenKind == TokenKind.NewLine || tokenKind == TokenKind.Semi);
        if (ends) {
            state.unget(token);
            state.incompleteAfter(ErrorId.MissingNamespaceAlias, equalsEnd);
            return Nodes.errorStatement(start, equalsEnd);
        }
        if (tokenKind == TokenKind.Comma) {
            state.error(ErrorId.UnexpectedUnaryOperator, tokenStart, tokenEnd, TokenKind.Comma.text());
            return Nodes.errorStatement(start, tokenEnd);
        }
        ExpressionAst alias = rules.arguments.argument(ArgumentRules.Context.ARGUMENT, token);
        if (kind == UsingStatementKind.Module && alias instanceof HashtableAst table) {
            requireTerminator();
            return new UsingStatementAst(start, tokenEnd, kind, name, null, table);
        }
        if (!(alias instanceof StringConstantExpressionAst target)) {
            int errorStart = alias == null ? tokenStart : alias.start();
            int errorEnd = alias == null ? tokenEnd : alias.end();
            if (state.seven()) {
                state.error(ErrorId.InvalidValueForUsingItemName, errorStart, errorEnd);
            }
            return Nodes.errorStatement(start, errorEnd, Nodes.present(name, alias));
        }
        requireTerminator();
        return new UsingStatementAst(start, tokenEnd, kind, name, target, null);
    }

    private void requireTerminator() {
        int terminator = state.peek();
        switch (state.kind(terminator)) {
            case NewLine, Semi:
                state.skipToken();
                break;
            case EndOfInput:
                break;
            default:
                state.incomplete(ErrorId.MissingStatementTerminator, state.start(terminator), state.end(terminator));
                break;
        }
    }
}
