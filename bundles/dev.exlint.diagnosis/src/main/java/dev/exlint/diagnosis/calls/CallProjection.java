package dev.exlint.diagnosis.calls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.exlint.diagnosis.value.RecordedForm;
import dev.exlint.diagnosis.value.Reasons;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.ConfigurationDefinitionAst;
import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.eval.CommandModel;
import dev.exlint.powershell.eval.CommandModels;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Opaque;
import dev.exlint.powershell.eval.Reach;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Turns a trace into claims about every command of the source that means a modelled cmdlet.
 *
 * <p>The trap: a claim must hold whatever the unseen code does. It may end the script, so nothing after it is certain; and it may call
 * functions and blocks of the script, so no list of calls in them is complete.
 */
public final class CallProjection {

    /** How much of what happens at a place can be followed. */
    private enum Setting {
        /** The flow of the script alone leads there. */
        FLOW,
        /** A function or block that unseen code could call too. */
        CALLABLE,
        /** Code that evaluation doesn't follow: the methods of a class, for instance. */
        UNFOLLOWED
    }

    private final Trace trace;
    private final CommandModels models;
    private final boolean starts;
    private final VisibleErrors visible;
    private final int firstOpaque;
    private String file = "";
    private final Map<CommandAst, Setting> settings = new IdentityHashMap<>();
    private final Map<CommandAst, List<Invocation>> invocations = new IdentityHashMap<>();

    private CallProjection(Trace trace, CommandModels models, boolean starts, VisibleErrors visible) {
        this.trace = trace;
        this.models = models;
        this.starts = starts;
        this.visible = visible;
        this.firstOpaque = trace.opaque().stream().mapToInt(Opaque::ordinal).min().orElse(Integer.MAX_VALUE);
        trace.invocations().forEach(each -> invocations.computeIfAbsent(each.site(), site -> new ArrayList<>()).add(each));
    }

    /**
     * {@return what can be said about the calls}
     *
     * @param tree the script
     * @param trace its evaluation
     * @param models the cmdlets whose commands are sites
     * @param options how it was started for the evaluation
     */
    public static CallReport of(SyntaxTree tree, Trace trace, CommandModels models, EvaluationOptions options) {
        CallProjection projection = new CallProjection(trace, models, Start.isCertain(tree, options),
                new VisibleErrors(tree, trace.files()));
        List<CallSite> sites = new ArrayList<>();
        projection.addSites(tree, "", sites);
        trace.files().forEach((file, followed) -> projection.addSites(followed, file, sites));
        List<OpaquePlace> opaque = trace.opaque().stream()
                .map(each -> new OpaquePlace(each.file(), each.site().start(), each.site().end(), Reasons.text(each.reason()))).toList();
        return new CallReport(sites, opaque);
    }

    private void addSites(SyntaxTree tree, String name, List<CallSite> sites) {
        file = name;
        settings.clear();
        findCommands(tree.root());
        settings.keySet().stream().sorted(Comparator.comparingInt(Ast::start).thenComparingInt(Ast::end))
                .forEach(site -> addSite(site, sites));
    }

    // ---- places

    private record Open(Ast node, Setting setting) {
    }

    private void findCommands(Ast root) {
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(root, Setting.FLOW)));
        while (!open.isEmpty()) {
            Open next = open.pop();
            if (next.node() instanceof CommandAst command) {
                settings.put(command, next.setting());
            }
            for (Ast child : next.node().children()) {
                open.push(new Open(child, setting(child, next.setting())));
            }
        }
    }

    private static Setting setting(Ast node, Setting around) {
        boolean unfollowed = node instanceof TypeDefinitionAst || node instanceof AttributeBaseAst || node instanceof ErrorStatementAst
                || node instanceof ConfigurationDefinitionAst || node instanceof FunctionDefinitionAst function && function.isWorkflow()
                || node instanceof NamedBlockAst block
                        && (block.blockKind() == TokenKind.Dynamicparam || block.blockKind() == TokenKind.Clean);
        if (unfollowed || around == Setting.UNFOLLOWED) {
            return Setting.UNFOLLOWED;
        }
        return node instanceof FunctionDefinitionAst || node instanceof ScriptBlockExpressionAst ? Setting.CALLABLE : around;
    }

    // ---- sites

    private void addSite(CommandAst site, List<CallSite> sites) {
        List<Invocation> here = invocations.getOrDefault(site, List.of());
        if (!here.isEmpty()) {
            Set<String> commands = new HashSet<>();
            here.forEach(each -> commands.add(each.command()));
            for (String command : commands) {
                sites.add(site(site, here.stream().filter(each -> each.command().equals(command)).toList(), commands.size() == 1));
            }
        } else if (!trace.shadowed().contains(site)) {
            site.commandName().flatMap(models::find).map(CommandModel::signature)
                    .ifPresent(signature -> sites.add(never(site, signature)));
        }
    }

    /** A command that the evaluation never came to. */
    private CallSite never(CommandAst site, CommandSignature signature) {
        boolean certain = starts && trace.complete() && isClosed(site);
        List<Call> calls = certain ? List.of() : List.of(anything(signature));
        return new CallSite(signature.name(), file, site.start(), site.end(), certain, "", calls);
    }

    private static Call anything(CommandSignature signature) {
        Unknown unseen = new Unknown(UnknownReason.OPAQUE_CODE, "");
        Map<String, Value> parameters = new TreeMap<>();
        signature.parameters().forEach(each -> parameters.put(each.name(), unseen));
        return new Call(unseen, unseen, false, parameters);
    }

    private CallSite site(CommandAst site, List<Invocation> here, boolean alone) {
        CommandSignature signature = here.get(0).signature();
        List<Call> calls = new ArrayList<>();
        boolean exact = alone && starts && trace.complete() && isClosed(site) && !trace.shadowed().contains(site);
        String fails = "";
        for (Invocation each : here) {
            boolean certain = isCertain(each);
            exact &= certain;
            if (!each.binding().fails()) {
                Call call = call(each, certain);
                exact &= call.isKnown() && each.binding().isCertain();
                calls.add(call);
            } else if (certain && file.isEmpty() && visible.at(site)) {
                fails = each.binding().errors().get(0).id().name();
            }
        }
        if (!isClosed(site)) {
            calls.add(anything(signature));
        }
        return new CallSite(signature.name(), file, site.start(), site.end(), exact, fails, calls);
    }

    private boolean isClosed(CommandAst site) {
        return switch (settings.getOrDefault(site, Setting.UNFOLLOWED)) {
            case FLOW -> true;
            case CALLABLE -> trace.opaque().isEmpty();
            case UNFOLLOWED -> false;
        };
    }

    private boolean isCertain(Invocation invocation) {
        return starts && invocation.reach() == Reach.CERTAIN && invocation.ordinal() < firstOpaque;
    }

    private static Call call(Invocation invocation, boolean certain) {
        Map<String, Value> parameters = new TreeMap<>();
        invocation.binding().parameters().values().forEach(each -> parameters.put(each.name(), RecordedForm.of(each)));
        invocation.binding().open().ifPresent(why -> {
            for (ParameterSignature each : invocation.signature().parameters()) {
                parameters.putIfAbsent(each.name(), why);
            }
        });
        Value performed = invocation.whatIf() instanceof Known known ? Known.of(!known.content().equals(Boolean.TRUE))
                : invocation.whatIf();
        return new Call(RecordedForm.of(invocation.computer()), performed, certain && invocation.binding().isCertain(), parameters);
    }
}
