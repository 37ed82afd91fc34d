package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * The root of a file and the body of every function and script block.
 *
 * <p>The trap: plain statements sit in an unnamed {@code end} block (an unnamed {@code process} block in a filter), and the extent of a
 * file's block starts at the file's first character only when nothing but statements is in it.
 */
public final class ScriptBlockAst extends Ast {
    private final List<UsingStatementAst> usingStatements;
    private final ParamBlockAst paramBlock;
    private final NamedBlockAst dynamicParamBlock;
    private final NamedBlockAst beginBlock;
    private final NamedBlockAst processBlock;
    private final NamedBlockAst endBlock;
    private final NamedBlockAst cleanBlock;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param usingStatements the {@code using} statements in front
     * @param paramBlock the {@code param} block; null if there is none
     * @param dynamicParamBlock the {@code dynamicparam} block; null if there is none
     * @param beginBlock the {@code begin} block; null if there is none
     * @param processBlock the {@code process} block, unnamed for a filter; null if there is none
     * @param endBlock the {@code end} block, unnamed for plain statements; null if there is none
     * @param cleanBlock the {@code clean} block (7.3); null if there is none
     */
    public ScriptBlockAst(int start, int end, List<? extends UsingStatementAst> usingStatements, ParamBlockAst paramBlock,
            NamedBlockAst dynamicParamBlock, NamedBlockAst beginBlock, NamedBlockAst processBlock, NamedBlockAst endBlock,
            NamedBlockAst cleanBlock) {
        super(start, end);
        this.usingStatements = copy(usingStatements);
        this.paramBlock = paramBlock;
        this.dynamicParamBlock = dynamicParamBlock;
        this.beginBlock = beginBlock;
        this.processBlock = processBlock;
        this.endBlock = endBlock;
        this.cleanBlock = cleanBlock;
    }

    /** {@return the {@code using} statements in front} */
    public List<UsingStatementAst> usingStatements() {
        return usingStatements;
    }

    /** {@return the {@code param} block, if any} */
    public Optional<ParamBlockAst> paramBlock() {
        return Optional.ofNullable(paramBlock);
    }

    /** {@return the {@code dynamicparam} block, if any} */
    public Optional<NamedBlockAst> dynamicParamBlock() {
        return Optional.ofNullable(dynamicParamBlock);
    }

    /** {@return the {@code begin} block, if any} */
    public Optional<NamedBlockAst> beginBlock() {
        return Optional.ofNullable(beginBlock);
    }

    /** {@return the {@code process} block, unnamed for a filter, if any} */
    public Optional<NamedBlockAst> processBlock() {
        return Optional.ofNullable(processBlock);
    }

    /** {@return the {@code end} block, unnamed for plain statements, if any} */
    public Optional<NamedBlockAst> endBlock() {
        return Optional.ofNullable(endBlock);
    }

    /** {@return the {@code clean} block (7.3), if any} */
    public Optional<NamedBlockAst> cleanBlock() {
        return Optional.ofNullable(cleanBlock);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.ScriptBlock;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addAll(usingStatements, into);
        addIfPresent(paramBlock, into);
        addIfPresent(dynamicParamBlock, into);
        addIfPresent(beginBlock, into);
        addIfPresent(processBlock, into);
        addIfPresent(endBlock, into);
        addIfPresent(cleanBlock, into);
    }
}
