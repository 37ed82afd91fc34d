package dev.exlint.powershell.token;

/**
 * Every kind of token the engine's tokenizer knows, under the engine's own names, so that recorded tokens and ours compare as text.
 *
 * <p>The names are part of the output of {@code exlint tokens}: they are not ours to change. Traits are fixed by kind; what a parser
 * adds to one token (command name, member name …) is a {@link TokenFlags flag}.
 */
public enum TokenKind {
    Unknown("unknown", 0),
    Variable("var", 0),
    SplattedVariable("@var", 0),
    Parameter("param", 0),
    Number("number", 0),
    Label("label", 0),
    Identifier("ident", 0),
    Generic("generic", 0),
    NewLine("newline", 0, Trait.INVARIANT),
    LineContinuation("line continuation", 0, Trait.INVARIANT),
    Comment("comment", 0, Trait.INVARIANT),
    EndOfInput("eof", 0, Trait.INVARIANT),
    StringLiteral("sqstr", 0, Trait.INVARIANT),
    StringExpandable("dqstr", 0, Trait.INVARIANT),
    HereStringLiteral("sq here string", 0, Trait.INVARIANT),
    HereStringExpandable("dq here string", 0, Trait.INVARIANT),
    LParen("(", 0, Trait.INVARIANT),
    RParen(")", 0, Trait.INVARIANT),
    LCurly("{", 0, Trait.INVARIANT),
    RCurly("}", 0, Trait.INVARIANT),
    LBracket("[", 0),
    RBracket("]", 0, Trait.INVARIANT),
    AtParen("@(", 0, Trait.INVARIANT),
    AtCurly("@{", 0, Trait.INVARIANT),
    DollarParen("$(", 0, Trait.INVARIANT),
    Semi(";", 0, Trait.INVARIANT),
    AndAnd("&&", 0, Trait.INVARIANT),
    OrOr("||", 0, Trait.INVARIANT),
    Ampersand("&", 0, Trait.INVARIANT),
    Pipe("|", 0, Trait.INVARIANT),
    Comma(",", 0, Trait.UNARY, Trait.INVARIANT),
    MinusMinus("--", 0, Trait.UNARY, Trait.RESTRICTED),
    PlusPlus("++", 0, Trait.UNARY, Trait.RESTRICTED),
    DotDot("..", 13, Trait.BINARY, Trait.RESTRICTED),
    ColonColon("::", 0, Trait.RESTRICTED),
    Dot(".", 0, Trait.RESTRICTED),
    Exclaim("!", 0, Trait.UNARY),
    Multiply("*", 10, Trait.BINARY),
    Divide("/", 10, Trait.BINARY),
    Rem("%", 10, Trait.BINARY),
    Plus("+", 9, Trait.BINARY, Trait.UNARY),
    Minus("-", 9, Trait.BINARY, Trait.UNARY),
    Equals("=", 0, Trait.ASSIGNMENT),
    PlusEquals("+=", 0, Trait.ASSIGNMENT),
    MinusEquals("-=", 0, Trait.ASSIGNMENT),
    MultiplyEquals("*=", 0, Trait.ASSIGNMENT),
    DivideEquals("/=", 0, Trait.ASSIGNMENT),
    RemainderEquals("%=", 0, Trait.ASSIGNMENT),
    Redirection("redirection", 0, Trait.RESTRICTED),
    RedirectInStd("<", 0, Trait.INVARIANT, Trait.RESTRICTED),
    Format("-f", 12, Trait.BINARY, Trait.RESTRICTED),
    Not("-not", 0, Trait.UNARY),
    Bnot("-bnot", 0, Trait.UNARY),
    And("-and", 1, Trait.BINARY),
    Or("-or", 1, Trait.BINARY),
    Xor("-xor", 1, Trait.BINARY),
    Band("-band", 2, Trait.BINARY),
    Bor("-bor", 2, Trait.BINARY),
    Bxor("-bxor", 2, Trait.BINARY),
    Join("-join", 5, Trait.BINARY, Trait.UNARY, Trait.RESTRICTED),
    Ieq("-eq", 5, Trait.BINARY),
    Ine("-ne", 5, Trait.BINARY),
    Ige("-ge", 5, Trait.BINARY),
    Igt("-gt", 5, Trait.BINARY),
    Ilt("-lt", 5, Trait.BINARY),
    Ile("-le", 5, Trait.BINARY),
    Ilike("-ilike", 5, Trait.BINARY),
    Inotlike("-inotlike", 5, Trait.BINARY),
    Imatch("-imatch", 5, Trait.BINARY, Trait.RESTRICTED),
    Inotmatch("-inotmatch", 5, Trait.BINARY, Trait.RESTRICTED),
    Ireplace("-ireplace", 5, Trait.BINARY, Trait.RESTRICTED),
    Icontains("-icontains", 5, Trait.BINARY),
    Inotcontains("-inotcontains", 5, Trait.BINARY),
    Iin("-iin", 5, Trait.BINARY),
    Inotin("-inotin", 5, Trait.BINARY),
    Isplit("-isplit", 5, Trait.BINARY, Trait.UNARY, Trait.RESTRICTED),
    Ceq("-ceq", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cne("-cne", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cge("-cge", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cgt("-cgt", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Clt("-clt", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cle("-cle", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Clike("-clike", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cnotlike("-cnotlike", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cmatch("-cmatch", 5, Trait.BINARY, Trait.CASE_SENSITIVE, Trait.RESTRICTED),
    Cnotmatch("-cnotmatch", 5, Trait.BINARY, Trait.CASE_SENSITIVE, Trait.RESTRICTED),
    Creplace("-creplace", 5, Trait.BINARY, Trait.CASE_SENSITIVE, Trait.RESTRICTED),
    Ccontains("-ccontains", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cnotcontains("-cnotcontains", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cin("-cin", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Cnotin("-cnotin", 5, Trait.BINARY, Trait.CASE_SENSITIVE),
    Csplit("-csplit", 5, Trait.BINARY, Trait.UNARY, Trait.CASE_SENSITIVE, Trait.RESTRICTED),
    Is("-is", 5, Trait.BINARY),
    IsNot("-isnot", 5, Trait.BINARY),
    As("-as", 5, Trait.BINARY, Trait.RESTRICTED),
    PostfixPlusPlus("++", 0, Trait.UNARY, Trait.RESTRICTED),
    PostfixMinusMinus("--", 0, Trait.UNARY, Trait.RESTRICTED),
    Shl("-shl", 5, Trait.BINARY),
    Shr("-shr", 5, Trait.BINARY),
    Colon(":", 0, Trait.RESTRICTED),
    QuestionMark("?", 0, Trait.RESTRICTED),
    QuestionQuestionEquals("??=", 0, Trait.ASSIGNMENT),
    QuestionQuestion("??", 7, Trait.BINARY),
    QuestionDot("?.", 0, Trait.RESTRICTED),
    QuestionLBracket("?[", 0),
    Begin("begin", 0, Trait.KEYWORD, Trait.BLOCK_NAME),
    Break("break", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Catch("catch", 0, Trait.KEYWORD),
    Class("class", 0, Trait.KEYWORD),
    Continue("continue", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Data("data", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Define("define", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Do("do", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Dynamicparam("dynamicparam", 0, Trait.KEYWORD, Trait.BLOCK_NAME),
    Else("else", 0, Trait.KEYWORD),
    ElseIf("elseif", 0, Trait.KEYWORD),
    End("end", 0, Trait.KEYWORD, Trait.BLOCK_NAME),
    Exit("exit", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Filter("filter", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Finally("finally", 0, Trait.KEYWORD),
    For("for", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Foreach("foreach", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    From("from", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Function("function", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    If("if", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    In("in", 0, Trait.KEYWORD),
    Param("param", 0, Trait.KEYWORD),
    Process("process", 0, Trait.KEYWORD, Trait.BLOCK_NAME),
    Return("return", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Switch("switch", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Throw("throw", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Trap("trap", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Try("try", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Until("until", 0, Trait.KEYWORD),
    Using("using", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Var("var", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    While("while", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Workflow("workflow", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Parallel("parallel", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Sequence("sequence", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    InlineScript("inlinescript", 0, Trait.KEYWORD, Trait.NO_ATTRIBUTES),
    Configuration("configuration", 0, Trait.KEYWORD),
    DynamicKeyword("<dynamic keyword>", 0, Trait.KEYWORD),
    Public("public", 0, Trait.KEYWORD),
    Private("private", 0, Trait.KEYWORD),
    Static("static", 0, Trait.KEYWORD),
    Interface("interface", 0, Trait.KEYWORD),
    Enum("enum", 0, Trait.KEYWORD),
    Namespace("namespace", 0, Trait.KEYWORD),
    Module("module", 0, Trait.KEYWORD),
    Type("type", 0, Trait.KEYWORD),
    Assembly("assembly", 0, Trait.KEYWORD),
    Command("command", 0, Trait.KEYWORD),
    Hidden("hidden", 0, Trait.KEYWORD),
    Base("base", 0, Trait.KEYWORD),
    Default("default", 0, Trait.KEYWORD),
    Clean("clean", 0, Trait.KEYWORD, Trait.BLOCK_NAME);

    private static final TokenKind[] KINDS = values();

    private final String text;
    private final int precedence;
    private final int traits;

    TokenKind(String text, int precedence, int... traits) {
        this.text = text;
        this.precedence = precedence;
        int union = 0;
        for (int trait : traits) {
            union |= trait;
        }
        this.traits = union;
    }

    /**
     * The kind with that {@link #ordinal()}, without copying the array of all kinds.
     *
     * @param ordinal a valid ordinal
     * @return its kind
     */
    static TokenKind of(int ordinal) {
        return KINDS[ordinal];
    }

    /**
     * How the token of this kind is written, for messages; a description where the spelling varies.
     *
     * @return the text, never empty
     */
    public String text() {
        return text;
    }

    /**
     * How tightly the binary operator binds.
     *
     * @return 1 (loosest) to 13, 0 for anything but a binary operator
     */
    public int precedence() {
        return precedence;
    }

    /**
     * Tells operators between two operands.
     *
     * @return true for binary operators
     */
    public boolean isBinaryOperator() {
        return (traits & Trait.BINARY) != 0;
    }

    /**
     * Tells operators before an operand, the comma among them.
     *
     * @return true for unary operators
     */
    public boolean isUnaryOperator() {
        return (traits & Trait.UNARY) != 0;
    }

    /**
     * Tells assignment operators.
     *
     * @return true for {@code =} and the compound assignments
     */
    public boolean isAssignmentOperator() {
        return (traits & Trait.ASSIGNMENT) != 0;
    }

    /**
     * Tells operators that compare with case.
     *
     * @return true for {@code -ceq} and its like
     */
    public boolean isCaseSensitive() {
        return (traits & Trait.CASE_SENSITIVE) != 0;
    }

    /**
     * Tells keywords; whether one token is used as a keyword its {@link TokenFlags#KEYWORD} flag says.
     *
     * @return true for the kinds of keywords
     */
    public boolean isKeyword() {
        return (traits & Trait.KEYWORD) != 0;
    }

    /**
     * Tells kinds that read the same in every tokenizer mode, so that a pending one survives a change of mode.
     *
     * @return true if no rescan is needed
     */
    public boolean isModeInvariant() {
        return (traits & Trait.INVARIANT) != 0;
    }

    /**
     * Tells the words that open a named block.
     *
     * @return true for {@code begin}, {@code process}, {@code end}, {@code clean}, {@code dynamicparam}
     */
    public boolean isBlockName() {
        return (traits & Trait.BLOCK_NAME) != 0;
    }

    /**
     * Tells keywords whose statement takes no attributes before it.
     *
     * @return true for them
     */
    public boolean refusesAttributes() {
        return (traits & Trait.NO_ATTRIBUTES) != 0;
    }

    /**
     * Tells operators that data sections refuse.
     *
     * @return true for them
     */
    public boolean isDisallowedInRestrictedLanguage() {
        return (traits & Trait.RESTRICTED) != 0;
    }

    /** Bits of the traits; a class of its own because an enum's constants are made before its static fields. */
    private static final class Trait {
        static final int BINARY = 1;
        static final int UNARY = 1 << 1;
        static final int ASSIGNMENT = 1 << 2;
        static final int INVARIANT = 1 << 3;
        static final int KEYWORD = 1 << 4;
        static final int BLOCK_NAME = 1 << 5;
        static final int NO_ATTRIBUTES = 1 << 6;
        static final int RESTRICTED = 1 << 7;
        static final int CASE_SENSITIVE = 1 << 8;

        private Trait() {
        }
    }
}
