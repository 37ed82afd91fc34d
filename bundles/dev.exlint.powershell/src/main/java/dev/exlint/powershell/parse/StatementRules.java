package dev.exlint.powershell.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.BlockStatementAst;
import dev.exlint.powershell.ast.BreakStatementAst;
import dev.exlint.powershell.ast.ContinueStatementAst;
import dev.exlint.powershell.ast.ExitStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.ThrowStatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;

/** Lists of statements, the choice of the statement, and the statements of a few words. */
final class StatementRules {
    private final Rules rules;
    private final ParseState state;
    private final OffsetSet withoutAttributes = new OffsetSet();
    private final Deque<StatementList> spareLists = new ArrayDeque<>();

    StatementRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** An empty list; give it back once its statements are in a node. */
    StatementList takeList() {
        StatementList list = spareLists.poll();
        return list == null ? new StatementList() : list;
    }

    void giveBack(StatementList list) {
        list.clear();
        spareLists.push(list);
    }

    /** Statements up to a closer or the end. */
    void statementList(StatementList list) {
        list.begin();
        state.skipNewlinesAndSemicolons();
        while (true) {
            StatementAst statement = statement();
            if (statement == null) {
                break;
            }
            checkBeforeSignature(statement);
            list.add(statement);
            state.skipNewlinesAndSemicolons();
            TokenKind kind = state.peekKind();
            if (kind == TokenKind.RParen || kind == TokenKind.RCurly) {
                break;
            }
        }
    }

    private void checkBeforeSignature(StatementAst statement) {
        int signature = state.tokenizer.signatureStart();
        if (signature >= 0 && signature < statement.start()) {
            state.error("TokenAfterEndOfValidScriptText", statement.start(), statement.end());
        }
    }

    /** One statement, or null if none starts here. */
    StatementAst statement() {
        while (true) {
            int token = state.next();
            List<AttributeBaseAst> attributes = List.of();
            int restorePoint = state.start(token);
            if (mayBeAttribute(token) && !withoutAttributes.contains(restorePoint)) {
                state.resync(restorePoint);
                attributes = rules.attributes.attributesOnTrial();
                token = state.next();
                if (!attributes.isEmpty() && !belongsTo(attributes, token)) {
                    rememberTried(attributes, state.kind(token).refusesAttributes());
                    state.resync(restorePoint);
                    token = state.next();
                }
            }
            switch (state.kind(token)) {
                case Else, ElseIf, Catch, Until:
                    if (state.hasErrors()) {
                        // after an error these are remains of the damaged statement: drop them
                        state.skipNewlines();
                        continue;
                    }
                    return pipeline(token, attributes, restorePoint);
                case EndOfInput:
                    if (attributes.isEmpty()) {
                        state.unget(token);
                        return null;
                    }
                    return pipeline(token, attributes, restorePoint);
                default:
                    return statement(token, attributes, restorePoint);
            }
        }
    }

    /**
     * A list that belongs to no statement belongs to none from its later places on: each line of {@code [int]} would be tried to the end.
     */
    private void rememberTried(List<AttributeBaseAst> attributes, boolean becauseOfTypes) {
        boolean typed = false;
        for (int i = attributes.size() - 1; i >= 0; i--) {
            typed |= attributes.get(i) instanceof TypeConstraintAst;
            if (typed || !becauseOfTypes) {
                withoutAttributes.add(attributes.get(i).start());
            }
        }
    }

    private boolean mayBeAttribute(int token) {
        return state.kind(token) == TokenKind.Generic && state.source(token) == '[';
    }

    /** Whether attributes stand before a statement that may have or refuse them; false if they start an expression. */
    private boolean belongsTo(List<AttributeBaseAst> attributes, int token) {
        if (state.kind(token).refusesAttributes()) {
            if (hasTypes(attributes)) {
                return false;
            }
            AttributeBaseAst first = attributes.get(0);
            state.error(ErrorId.UnexpectedAttribute, first.start(), first.end(), first.typeName().fullName());
            return true;
        }
        if (!state.isKeyword(token)) {
            return false;
        }
        for (AttributeBaseAst attribute : attributes) {
            if (!(attribute instanceof AttributeAst)) {
                state.error(ErrorId.TypeNotAllowedBeforeStatement, attribute.start(), attribute.end(), attribute.typeName().fullName());
                break;
            }
        }
        return true;
    }

    static boolean hasTypes(List<AttributeBaseAst> attributes) {
        for (AttributeBaseAst attribute : attributes) {
            if (attribute instanceof TypeConstraintAst) {
                return true;
            }
        }
        return false;
    }

    private StatementAst statement(int token, List<AttributeBaseAst> attributes, int restorePoint) {
        return switch (state.kind(token)) {
            case If -> rules.conditions.ifStatement(token);
            case Switch -> rules.switches.switchStatement(ParseState.NONE, token);
            case Foreach -> rules.loops.foreachStatement(ParseState.NONE, token);
            case For -> rules.loops.forStatement(ParseState.NONE, token);
            case While -> rules.loops.whileStatement(ParseState.NONE, token);
            case Do -> rules.loops.doStatement(ParseState.NONE, token);
            case Function, Filter, Workflow -> rules.functions.functionDeclaration(token);
            case Return -> returnStatement(token);
            case Throw -> throwStatement(token);
            case Exit -> exitStatement(token);
            case Break -> breakStatement(token);
            case Continue -> continueStatement(token);
            case Trap -> rules.tries.trapStatement(token);
            case Try -> rules.tries.tryStatement(token);
            case Data -> rules.data.dataStatement(token);
            case Parallel, Sequence -> blockStatement(token);
            case Configuration -> rules.data.configurationStatement(token);
            case From, Define, Var -> reservedWord(token);
            case Label -> labeledStatement(token);
            case Class -> rules.classes.classDefinition(attributes, token);
            case Enum -> rules.enums.enumDefinition(attributes, token);
            case Using -> misplacedUsing(token);
            default -> pipeline(token, attributes, restorePoint);
        };
    }

    private PipelineBaseAst pipeline(int token, List<AttributeBaseAst> attributes, int restorePoint) {
        if (attributes.isEmpty()) {
            state.unget(token);
        } else {
            state.resync(restorePoint);
        }
        return rules.pipelines.pipelineChain();
    }

    private StatementAst reservedWord(int token) {
        state.errorAt(ErrorId.ReservedKeywordNotAllowed, token, state.kind(token).text());
        return Nodes.errorStatement(state.start(token), state.end(token));
    }

    private StatementAst misplacedUsing(int token) {
        StatementAst statement = rules.usings.usingStatement(token);
        state.error(ErrorId.UsingMustBeAtStartOfScript, statement.start(), statement.end());
        return statement;
    }

    private StatementAst labeledStatement(int label) {
        state.skipNewlines();
        int token = state.next();
        switch (state.kind(token)) {
            case Switch:
                return rules.switches.switchStatement(label, token);
            case Foreach:
                return rules.loops.foreachStatement(label, token);
            case For:
                return rules.loops.forStatement(label, token);
            case While:
                return rules.loops.whileStatement(label, token);
            case Do:
                return rules.loops.doStatement(label, token);
            default:
                // no loop: the label is a command
                state.resync(state.start(label));
                return rules.pipelines.pipelineChain();
        }
    }

    private StatementAst blockStatement(int keyword) {
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            state.incompleteAfter(ErrorId.MissingStatementAfterKeyword, state.end(keyword), state.shown(keyword));
            return Nodes.errorStatement(state.start(keyword), state.end(keyword));
        }
        return new BlockStatementAst(state.start(keyword), body.end(), state.text(keyword), body);
    }

    private ReturnStatementAst returnStatement(int keyword) {
        PipelineBaseAst pipeline = rules.pipelines.pipelineChain();
        return new ReturnStatementAst(state.start(keyword), endOf(keyword, pipeline), pipeline);
    }

    private ExitStatementAst exitStatement(int keyword) {
        PipelineBaseAst pipeline = rules.pipelines.pipelineChain();
        return new ExitStatementAst(state.start(keyword), endOf(keyword, pipeline), pipeline);
    }

    private ThrowStatementAst throwStatement(int keyword) {
        PipelineBaseAst pipeline = rules.pipelines.pipelineChain();
        return new ThrowStatementAst(state.start(keyword), endOf(keyword, pipeline), pipeline);
    }

    private int endOf(int keyword, PipelineBaseAst pipeline) {
        return pipeline == null ? state.end(keyword) : pipeline.end();
    }

    private BreakStatementAst breakStatement(int keyword) {
        ExpressionAst label = labelOrKey();
        return new BreakStatementAst(state.start(keyword), label == null ? state.end(keyword) : label.end(), label);
    }

    private ContinueStatementAst continueStatement(int keyword) {
        ExpressionAst label = labelOrKey();
        return new ContinueStatementAst(state.start(keyword), label == null ? state.end(keyword) : label.end(), label);
    }

    /** A name or an operand on the same line, or null. */
    ExpressionAst labelOrKey() {
        StringConstantExpressionAst name = simpleName();
        if (name != null) {
            return name;
        }
        TokenKind kind = state.peekKind();
        if (kind == TokenKind.NewLine || kind == TokenKind.Semi) {
            return null;
        }
        boolean commaDisabled = state.commaDisabled;
        try {
            state.commaDisabled = true;
            return rules.expressions.unaryExpression(false);
        } finally {
            state.commaDisabled = commaDisabled;
        }
    }

    /** A name without regard to keywords, or null. */
    StringConstantExpressionAst simpleName() {
        int token = simpleNameToken();
        return token == ParseState.NONE ? null : Nodes.bareWord(state, token);
    }

    /** The token of a name, marked as a member's, or none. */
    int simpleNameToken() {
        int token;
        try {
            state.tokenizer.settings().setWantSimpleName(true);
            token = state.peek();
        } finally {
            state.tokenizer.settings().setWantSimpleName(false);
        }
        if (state.kind(token) != TokenKind.Identifier) {
            return ParseState.NONE;
        }
        state.tokenizer.addFlags(token, TokenFlags.MEMBER_NAME);
        state.skipToken();
        return token;
    }
}
