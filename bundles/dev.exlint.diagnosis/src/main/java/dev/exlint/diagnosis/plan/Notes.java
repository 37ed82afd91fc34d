package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.value.Reasons;
import dev.exlint.diagnosis.plan.PlanNote.Kind;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Opaque;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.PsHashtable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Collects what a reader of a plan must know besides; places that say the same share a note. For one use. */
final class Notes {

    private final ScriptReport report;
    private final CheckContext context;
    private final List<PlanNote> notes = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private record Place(Kind kind, TreeSet<Integer> lines) {
    }

    Notes(ScriptReport report, CheckContext context) {
        this.report = report;
        this.context = context;
    }

    List<PlanNote> all() {
        syntax();
        environment();
        report.problems().forEach(each -> notes.add(new PlanNote(Kind.INCOMPLETE, List.of(), each.message())));
        report.trace().opaque().forEach(this::opaque);
        report.trace().invocations().stream().filter(Steps::changesSomething).forEach(this::call);
        report.trace().shadowed().forEach(this::shadowed);
        TextThatLooksLikeCalls.in(report.tree()).forEach(place -> at(Kind.TEXT, place,
                "Text that looks like a call is not analysed: it is a comment or a string."));
        places.forEach((text, place) -> notes.add(new PlanNote(place.kind(), List.copyOf(place.lines()), text)));
        notes.sort(Comparator.comparing(PlanNote::kind));
        return notes;
    }

    private void syntax() {
        for (SyntaxError error : report.tree().errors()) {
            at(Kind.SYNTAX_ERROR, error.start(), "This is not valid PowerShell: as it stands, nothing of the script runs.");
        }
    }

    private void environment() {
        if (!context.environment().isGiven()) {
            notes.add(new PlanNote(Kind.NO_SNAPSHOT, List.of(), "Nothing is known of the servers: there is no snapshot, so this plan only "
                    + "lists the calls. exlint snapshot collector prints the script that takes one."));
        }
        for (Problem problem : context.environment().problems()) {
            notes.add(new PlanNote(Kind.SNAPSHOT_PROBLEM, List.of(), "Not read, so unknown here: " + problem));
        }
    }

    private void opaque(Opaque place) {
        at(Kind.OPAQUE, place.site(), "Code that can't be seen may change anything; what follows is not certain: "
                + Reasons.text(place.reason()) + ".");
    }

    private void shadowed(CommandAst command) {
        at(Kind.SHADOWED, command, "Shadowed: " + command.commandName().orElse("this command")
                + " is a function of the script here, not the cmdlet.");
    }

    private void call(Invocation call) {
        if (call.isRehearsal()) {
            at(Kind.REHEARSAL, call.site(), "A rehearsal: with -WhatIf " + call.command()
                    + " changes nothing, so the plan shows no change.");
        }
        boolean local = call.computer() instanceof Known known && known.content() instanceof LocalComputer;
        boolean perServer = call.signature().parameters().stream().anyMatch(each -> each.name().equalsIgnoreCase("Server"));
        if (local && perServer && call.binding().value("Server").isEmpty() && context.runsOn().isEmpty()) {
            at(Kind.LOCAL_SERVER, call.site(), "The server on which the script runs isn't known; --local-server or the setting "
                    + "DefaultServer names it.");
        }
        call.binding().parameter("AddressSpaces").filter(bound -> call.command().toLowerCase(Locale.ROOT).startsWith("set-"))
                .filter(Notes::isPlainList).ifPresent(bound -> at(Kind.ADDRESS_SPACES, call.site(),
                        "-AddressSpaces with a plain list replaces all address spaces of the connector; @{Add='…'} adds to them."));
        if (context.environment().isGiven() && !call.binding().fails()) {
            NotListed.in(call, report.plan().before()).ifPresent(text -> at(Kind.NOT_LISTED, call.site(), text));
        }
    }

    private static boolean isPlainList(BoundParameter bound) {
        return !(bound.value() instanceof Known known && (known.content() instanceof PsHashtable || known.isNull()));
    }

    private void at(Kind kind, Ast node, String text) {
        at(kind, node.start(), text);
    }

    private void at(Kind kind, int offset, String text) {
        places.computeIfAbsent(text, any -> new Place(kind, new TreeSet<>())).lines().add(report.tree().source().lines().line(offset));
    }
}
