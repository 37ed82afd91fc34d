package dev.exlint.powershell.token;

/**
 * The kinds of tokens; names and order are the engine's, so that conformance data can be read as it is.
 */
public enum TokenKind {
    /** The engine's {@code Unknown}. */
    Unknown,
    /** The engine's {@code Variable}. */
    Variable,
    /** The engine's {@code SplattedVariable}. */
    SplattedVariable,
    /** The engine's {@code Parameter}. */
    Parameter,
    /** The engine's {@code Number}. */
    Number,
    /** The engine's {@code Label}. */
    Label,
    /** The engine's {@code Identifier}. */
    Identifier,
    /** The engine's {@code Generic}. */
    Generic,
    /** The engine's {@code NewLine}. */
    NewLine,
    /** The engine's {@code LineContinuation}. */
    LineContinuation,
    /** The engine's {@code Comment}. */
    Comment,
    /** The engine's {@code EndOfInput}. */
    EndOfInput,
    /** The engine's {@code StringLiteral}. */
    StringLiteral,
    /** The engine's {@code StringExpandable}. */
    StringExpandable,
    /** The engine's {@code HereStringLiteral}. */
    HereStringLiteral,
    /** The engine's {@code HereStringExpandable}. */
    HereStringExpandable,
    /** The engine's {@code LParen}. */
    LParen,
    /** The engine's {@code RParen}. */
    RParen,
    /** The engine's {@code LCurly}. */
    LCurly,
    /** The engine's {@code RCurly}. */
    RCurly,
    /** The engine's {@code LBracket}. */
    LBracket,
    /** The engine's {@code RBracket}. */
    RBracket,
    /** The engine's {@code AtParen}. */
    AtParen,
    /** The engine's {@code AtCurly}. */
    AtCurly,
    /** The engine's {@code DollarParen}. */
    DollarParen,
    /** The engine's {@code Semi}. */
    Semi,
    /** The engine's {@code AndAnd}. */
    AndAnd,
    /** The engine's {@code OrOr}. */
    OrOr,
    /** The engine's {@code Ampersand}. */
    Ampersand,
    /** The engine's {@code Pipe}. */
    Pipe,
    /** The engine's {@code Comma}. */
    Comma,
    /** The engine's {@code MinusMinus}. */
    MinusMinus,
    /** The engine's {@code PlusPlus}. */
    PlusPlus,
    /** The engine's {@code DotDot}. */
    DotDot,
    /** The engine's {@code ColonColon}. */
    ColonColon,
    /** The engine's {@code Dot}. */
    Dot,
    /** The engine's {@code Exclaim}. */
    Exclaim,
    /** The engine's {@code Multiply}. */
    Multiply,
    /** The engine's {@code Divide}. */
    Divide,
    /** The engine's {@code Rem}. */
    Rem,
    /** The engine's {@code Plus}. */
    Plus,
    /** The engine's {@code Minus}. */
    Minus,
    /** The engine's {@code Equals}. */
    Equals,
    /** The engine's {@code PlusEquals}. */
    PlusEquals,
    /** The engine's {@code MinusEquals}. */
    MinusEquals,
    /** The engine's {@code MultiplyEquals}. */
    MultiplyEquals,
    /** The engine's {@code DivideEquals}. */
    DivideEquals,
    /** The engine's {@code RemainderEquals}. */
    RemainderEquals,
    /** The engine's {@code Redirection}. */
    Redirection,
    /** The engine's {@code RedirectInStd}. */
    RedirectInStd,
    /** The engine's {@code Format}. */
    Format,
    /** The engine's {@code Not}. */
    Not,
    /** The engine's {@code Bnot}. */
    Bnot,
    /** The engine's {@code And}. */
    And,
    /** The engine's {@code Or}. */
    Or,
    /** The engine's {@code Xor}. */
    Xor,
    /** The engine's {@code Band}. */
    Band,
    /** The engine's {@code Bor}. */
    Bor,
    /** The engine's {@code Bxor}. */
    Bxor,
    /** The engine's {@code Join}. */
    Join,
    /** The engine's {@code Ieq}. */
    Ieq,
    /** The engine's {@code Ine}. */
    Ine,
    /** The engine's {@code Ige}. */
    Ige,
    /** The engine's {@code Igt}. */
    Igt,
    /** The engine's {@code Ilt}. */
    Ilt,
    /** The engine's {@code Ile}. */
    Ile,
    /** The engine's {@code Ilike}. */
    Ilike,
    /** The engine's {@code Inotlike}. */
    Inotlike,
    /** The engine's {@code Imatch}. */
    Imatch,
    /** The engine's {@code Inotmatch}. */
    Inotmatch,
    /** The engine's {@code Ireplace}. */
    Ireplace,
    /** The engine's {@code Icontains}. */
    Icontains,
    /** The engine's {@code Inotcontains}. */
    Inotcontains,
    /** The engine's {@code Iin}. */
    Iin,
    /** The engine's {@code Inotin}. */
    Inotin,
    /** The engine's {@code Isplit}. */
    Isplit,
    /** The engine's {@code Ceq}. */
    Ceq,
    /** The engine's {@code Cne}. */
    Cne,
    /** The engine's {@code Cge}. */
    Cge,
    /** The engine's {@code Cgt}. */
    Cgt,
    /** The engine's {@code Clt}. */
    Clt,
    /** The engine's {@code Cle}. */
    Cle,
    /** The engine's {@code Clike}. */
    Clike,
    /** The engine's {@code Cnotlike}. */
    Cnotlike,
    /** The engine's {@code Cmatch}. */
    Cmatch,
    /** The engine's {@code Cnotmatch}. */
    Cnotmatch,
    /** The engine's {@code Creplace}. */
    Creplace,
    /** The engine's {@code Ccontains}. */
    Ccontains,
    /** The engine's {@code Cnotcontains}. */
    Cnotcontains,
    /** The engine's {@code Cin}. */
    Cin,
    /** The engine's {@code Cnotin}. */
    Cnotin,
    /** The engine's {@code Csplit}. */
    Csplit,
    /** The engine's {@code Is}. */
    Is,
    /** The engine's {@code IsNot}. */
    IsNot,
    /** The engine's {@code As}. */
    As,
    /** The engine's {@code PostfixPlusPlus}. */
    PostfixPlusPlus,
    /** The engine's {@code PostfixMinusMinus}. */
    PostfixMinusMinus,
    /** The engine's {@code Shl}. */
    Shl,
    /** The engine's {@code Shr}. */
    Shr,
    /** The engine's {@code Colon}. */
    Colon,
    /** The engine's {@code QuestionMark}. */
    QuestionMark,
    /** The engine's {@code QuestionQuestionEquals}. */
    QuestionQuestionEquals,
    /** The engine's {@code QuestionQuestion}. */
    QuestionQuestion,
    /** The engine's {@code QuestionDot}. */
    QuestionDot,
    /** The engine's {@code QuestionLBracket}. */
    QuestionLBracket,
    /** The engine's {@code Begin}. */
    Begin,
    /** The engine's {@code Break}. */
    Break,
    /** The engine's {@code Catch}. */
    Catch,
    /** The engine's {@code Class}. */
    Class,
    /** The engine's {@code Continue}. */
    Continue,
    /** The engine's {@code Data}. */
    Data,
    /** The engine's {@code Define}. */
    Define,
    /** The engine's {@code Do}. */
    Do,
    /** The engine's {@code Dynamicparam}. */
    Dynamicparam,
    /** The engine's {@code Else}. */
    Else,
    /** The engine's {@code ElseIf}. */
    ElseIf,
    /** The engine's {@code End}. */
    End,
    /** The engine's {@code Exit}. */
    Exit,
    /** The engine's {@code Filter}. */
    Filter,
    /** The engine's {@code Finally}. */
    Finally,
    /** The engine's {@code For}. */
    For,
    /** The engine's {@code Foreach}. */
    Foreach,
    /** The engine's {@code From}. */
    From,
    /** The engine's {@code Function}. */
    Function,
    /** The engine's {@code If}. */
    If,
    /** The engine's {@code In}. */
    In,
    /** The engine's {@code Param}. */
    Param,
    /** The engine's {@code Process}. */
    Process,
    /** The engine's {@code Return}. */
    Return,
    /** The engine's {@code Switch}. */
    Switch,
    /** The engine's {@code Throw}. */
    Throw,
    /** The engine's {@code Trap}. */
    Trap,
    /** The engine's {@code Try}. */
    Try,
    /** The engine's {@code Until}. */
    Until,
    /** The engine's {@code Using}. */
    Using,
    /** The engine's {@code Var}. */
    Var,
    /** The engine's {@code While}. */
    While,
    /** The engine's {@code Workflow}. */
    Workflow,
    /** The engine's {@code Parallel}. */
    Parallel,
    /** The engine's {@code Sequence}. */
    Sequence,
    /** The engine's {@code InlineScript}. */
    InlineScript,
    /** The engine's {@code Configuration}. */
    Configuration,
    /** The engine's {@code DynamicKeyword}. */
    DynamicKeyword,
    /** The engine's {@code Public}. */
    Public,
    /** The engine's {@code Private}. */
    Private,
    /** The engine's {@code Static}. */
    Static,
    /** The engine's {@code Interface}. */
    Interface,
    /** The engine's {@code Enum}. */
    Enum,
    /** The engine's {@code Namespace}. */
    Namespace,
    /** The engine's {@code Module}. */
    Module,
    /** The engine's {@code Type}. */
    Type,
    /** The engine's {@code Assembly}. */
    Assembly,
    /** The engine's {@code Command}. */
    Command,
    /** The engine's {@code Hidden}. */
    Hidden,
    /** The engine's {@code Base}. */
    Base,
    /** The engine's {@code Default}. */
    Default,
    /** The engine's {@code Clean}. */
    Clean
}
