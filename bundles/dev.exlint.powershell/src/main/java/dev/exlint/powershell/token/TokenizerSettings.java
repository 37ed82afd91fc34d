package dev.exlint.powershell.token;

/**
 * What the parser tells the tokenizer about the place the next token stands at, because the same text is a different token in each.
 *
 * <p>The trap: a token that is already read doesn't change with them; the caller goes back before it.
 */
public abstract sealed class TokenizerSettings permits Scan {
    TokenizerMode mode = TokenizerMode.COMMAND;
    boolean signedNumbers;
    boolean numbersEndAtTernary;
    boolean wantSimpleName;
    boolean inWorkflow;

    /**
     * The mode the next token is read in.
     *
     * @return the mode
     */
    public TokenizerMode mode() {
        return mode;
    }

    /**
     * Sets the mode.
     *
     * @param mode the new mode
     */
    public void setMode(TokenizerMode mode) {
        this.mode = mode;
    }

    /**
     * Whether a sign directly before a digit belongs to the number.
     *
     * @return true at the place of an operand
     */
    public boolean signedNumbers() {
        return signedNumbers;
    }

    /**
     * Sets whether a sign directly before a digit belongs to the number.
     *
     * @param signedNumbers true at the place of an operand
     */
    public void setSignedNumbers(boolean signedNumbers) {
        this.signedNumbers = signedNumbers;
    }

    /**
     * Whether a question mark or colon ends a number.
     *
     * @return true where a ternary expression may go on
     */
    public boolean numbersEndAtTernary() {
        return numbersEndAtTernary;
    }

    /**
     * Sets whether a question mark or colon ends a number.
     *
     * @param numbersEndAtTernary true where a ternary expression may go on
     */
    public void setNumbersEndAtTernary(boolean numbersEndAtTernary) {
        this.numbersEndAtTernary = numbersEndAtTernary;
    }

    /**
     * Sets whether a name is wanted: then there are no keywords and no glued words.
     *
     * @param wantSimpleName true for members, labels and keys
     */
    public void setWantSimpleName(boolean wantSimpleName) {
        this.wantSimpleName = wantSimpleName;
    }

    /**
     * Whether the scan is inside a workflow.
     *
     * @return true if {@code inlinescript} is a keyword
     */
    public boolean inWorkflow() {
        return inWorkflow;
    }

    /**
     * Sets whether the scan is inside a workflow.
     *
     * @param inWorkflow true if {@code inlinescript} is a keyword
     */
    public void setInWorkflow(boolean inWorkflow) {
        this.inWorkflow = inWorkflow;
    }
}
