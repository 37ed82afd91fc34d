package dev.exlint.powershell.ast;

/**
 * Tells the node types apart in an exhaustive {@code switch}, which Java 17 cannot do over sealed classes.
 *
 * <p>The constants are the engine's class names without their ending {@code Ast}.
 */
public enum NodeType {
    /** See {@link ScriptBlockAst}. */
    ScriptBlock,
    /** See {@link ParamBlockAst}. */
    ParamBlock,
    /** See {@link ParameterAst}. */
    Parameter,
    /** See {@link NamedBlockAst}. */
    NamedBlock,
    /** See {@link StatementBlockAst}. */
    StatementBlock,
    /** See {@link AttributeAst}. */
    Attribute,
    /** See {@link TypeConstraintAst}. */
    TypeConstraint,
    /** See {@link NamedAttributeArgumentAst}. */
    NamedAttributeArgument,
    /** See {@link CatchClauseAst}. */
    CatchClause,
    /** See {@link TypeDefinitionAst}. */
    TypeDefinition,
    /** See {@link PropertyMemberAst}. */
    PropertyMember,
    /** See {@link FunctionMemberAst}. */
    FunctionMember,
    /** See {@link UsingStatementAst}. */
    UsingStatement,
    /** See {@link FunctionDefinitionAst}. */
    FunctionDefinition,
    /** See {@link IfStatementAst}. */
    IfStatement,
    /** See {@link DataStatementAst}. */
    DataStatement,
    /** See {@link ForEachStatementAst}. */
    ForEachStatement,
    /** See {@link ForStatementAst}. */
    ForStatement,
    /** See {@link DoWhileStatementAst}. */
    DoWhileStatement,
    /** See {@link DoUntilStatementAst}. */
    DoUntilStatement,
    /** See {@link WhileStatementAst}. */
    WhileStatement,
    /** See {@link SwitchStatementAst}. */
    SwitchStatement,
    /** See {@link TryStatementAst}. */
    TryStatement,
    /** See {@link TrapStatementAst}. */
    TrapStatement,
    /** See {@link BreakStatementAst}. */
    BreakStatement,
    /** See {@link ContinueStatementAst}. */
    ContinueStatement,
    /** See {@link ReturnStatementAst}. */
    ReturnStatement,
    /** See {@link ExitStatementAst}. */
    ExitStatement,
    /** See {@link ThrowStatementAst}. */
    ThrowStatement,
    /** See {@link BlockStatementAst}. */
    BlockStatement,
    /** See {@link ConfigurationDefinitionAst}. */
    ConfigurationDefinition,
    /** See {@link DynamicKeywordStatementAst}. */
    DynamicKeywordStatement,
    /** See {@link PipelineAst}. */
    Pipeline,
    /** See {@link PipelineChainAst}. */
    PipelineChain,
    /** See {@link AssignmentStatementAst}. */
    AssignmentStatement,
    /** See {@link ErrorStatementAst}. */
    ErrorStatement,
    /** See {@link CommandAst}. */
    Command,
    /** See {@link CommandExpressionAst}. */
    CommandExpression,
    /** See {@link CommandParameterAst}. */
    CommandParameter,
    /** See {@link FileRedirectionAst}. */
    FileRedirection,
    /** See {@link MergingRedirectionAst}. */
    MergingRedirection,
    /** See {@link ErrorExpressionAst}. */
    ErrorExpression,
    /** See {@link TernaryExpressionAst}. */
    TernaryExpression,
    /** See {@link BinaryExpressionAst}. */
    BinaryExpression,
    /** See {@link UnaryExpressionAst}. */
    UnaryExpression,
    /** See {@link AttributedExpressionAst}. */
    AttributedExpression,
    /** See {@link ConvertExpressionAst}. */
    ConvertExpression,
    /** See {@link MemberExpressionAst}. */
    MemberExpression,
    /** See {@link InvokeMemberExpressionAst}. */
    InvokeMemberExpression,
    /** See {@link BaseCtorInvokeMemberExpressionAst}. */
    BaseCtorInvokeMemberExpression,
    /** See {@link IndexExpressionAst}. */
    IndexExpression,
    /** See {@link TypeExpressionAst}. */
    TypeExpression,
    /** See {@link VariableExpressionAst}. */
    VariableExpression,
    /** See {@link ConstantExpressionAst}. */
    ConstantExpression,
    /** See {@link StringConstantExpressionAst}. */
    StringConstantExpression,
    /** See {@link ExpandableStringExpressionAst}. */
    ExpandableStringExpression,
    /** See {@link ScriptBlockExpressionAst}. */
    ScriptBlockExpression,
    /** See {@link ArrayLiteralAst}. */
    ArrayLiteral,
    /** See {@link HashtableAst}. */
    Hashtable,
    /** See {@link ArrayExpressionAst}. */
    ArrayExpression,
    /** See {@link ParenExpressionAst}. */
    ParenExpression,
    /** See {@link SubExpressionAst}. */
    SubExpression,
    /** See {@link UsingExpressionAst}. */
    UsingExpression;

    /** {@return the name of the engine's class, as in conformance data} */
    public String engineName() {
        return name() + "Ast";
    }
}
