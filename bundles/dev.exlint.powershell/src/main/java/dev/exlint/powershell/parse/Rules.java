package dev.exlint.powershell.parse;

/** The rules of the grammar, one object per group, because they call each other in every direction. */
final class Rules {
    final ParseState state;
    final Depth depth;
    final ScriptBlockRules scriptBlocks;
    final StatementRules statements;
    final ConditionRules conditions;
    final LoopRules loops;
    final SwitchRules switches;
    final TryRules tries;
    final FunctionRules functions;
    final ClassRules classes;
    final ClassMemberRules classMembers;
    final MethodRules methods;
    final EnumRules enums;
    final TypeBodyRules typeBodies;
    final UsingRules usings;
    final DataRules data;
    final AttributeRules attributes;
    final TypeNameRules typeNames;
    final PipelineRules pipelines;
    final CommandRules commands;
    final ArgumentRules arguments;
    final RedirectionRules redirections;
    final ExpressionRules expressions;
    final PrimaryRules primaries;
    final MemberRules members;
    final HashtableRules hashtables;
    final StringRules strings;

    Rules(ParseState state, int allowedDepth) {
        this.state = state;
        depth = new Depth(state, allowedDepth);
        scriptBlocks = new ScriptBlockRules(this);
        statements = new StatementRules(this);
        conditions = new ConditionRules(this);
        loops = new LoopRules(this);
        switches = new SwitchRules(this);
        tries = new TryRules(this);
        functions = new FunctionRules(this);
        classes = new ClassRules(this);
        classMembers = new ClassMemberRules(this);
        methods = new MethodRules(this);
        enums = new EnumRules(this);
        typeBodies = new TypeBodyRules(this);
        usings = new UsingRules(this);
        data = new DataRules(this);
        attributes = new AttributeRules(this);
        typeNames = new TypeNameRules(this);
        pipelines = new PipelineRules(this);
        commands = new CommandRules(this);
        arguments = new ArgumentRules(this);
        redirections = new RedirectionRules(this);
        expressions = new ExpressionRules(this);
        primaries = new PrimaryRules(this);
        members = new MemberRules(this);
        hashtables = new HashtableRules(this);
        strings = new StringRules(this);
    }
}
