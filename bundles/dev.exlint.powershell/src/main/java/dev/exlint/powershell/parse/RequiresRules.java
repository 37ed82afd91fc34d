package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.token.NestedScans;

/** The {@code #requires} lines: each is read as a command, its arguments must be constants. */
final class RequiresRules {
    private static final String SHELL_ID = "shellid";
    private static final String SNAPIN = "pssnapin";
    private static final String VERSION = "version";
    private static final String EDITION = "psedition";
    private static final String ASSEMBLY = "assembly";
    private static final String MODULES = "modules";
    private static final String ELEVATION = "runasadministrator";

    private final Rules rules;
    private final ParseState state;
    private final String source;

    private final List<String> editions = new ArrayList<>();
    private final List<String> modules = new ArrayList<>();
    private final List<String> snapins = new ArrayList<>();
    private String shellId;
    private String version;
    private boolean elevated;

    RequiresRules(Rules rules, String source) {
        this.rules = rules;
        this.state = rules.state;
        this.source = source;
    }

    /** Reads all lines and reports what is wrong with them. */
    ScriptRequirements requirements() {
        int[] lines = state.tokenizer.requires();
        for (int i = 0; i < lines.length; i += 2) {
            CommandAst command = command(lines[i] + 1, lines[i + 1]);
            if (command != null) {
                line(command);
            }
        }
        return new ScriptRequirements(Optional.ofNullable(version), editions, modules, snapins, elevated);
    }

    private CommandAst command(int start, int end) {
        NestedScans.Interruption interruption = state.tokenizer.nested().startRequires(start, end);
        try {
            return rules.commands.command();
        } finally {
            state.skipToken();
            state.tokenizer.nested().finish(interruption);
        }
    }

    /** The snap-in of one line, which takes the version given there. */
    private static final class Snapin {
        private boolean specified;
        private String name;
        private String version;
    }

    private void line(CommandAst command) {
        if (!Names.is(command.commandName().orElse(""), "requires")) {
            state.error(ErrorId.ScriptRequiresInvalidFormat, command.start(), command.end());
        }
        List<CommandElementAst> elements = command.commandElements();
        Snapin snapin = new Snapin();
        for (CommandElementAst element : elements.subList(1, elements.size())) {
            snapin.specified |= element instanceof CommandParameterAst parameter && Names.isPrefix(parameter.parameterName(), SNAPIN);
        }
        int i = 1;
        while (i < elements.size()) {
            CommandElementAst element = elements.get(i++);
            if (!(element instanceof CommandParameterAst parameter)) {
                state.error(ErrorId.ScriptRequiresInvalidFormat, element.start(), element.end());
                continue;
            }
            Ast argument = parameter.argument().orElse(null);
            if (argument == null && i < elements.size()) {
                argument = elements.get(i++);
            }
            parameter(parameter, argument, snapin);
        }
        if (snapin.name != null) {
            snapins.add(snapin.name);
        }
    }

    private void parameter(CommandParameterAst parameter, Ast argument, Snapin snapin) {
        String name = parameter.parameterName();
        if (Names.isPrefix(name, ELEVATION)) {
            elevated = true;
            if (argument != null) {
                report(ErrorId.ParameterCannotHaveArgument, parameter, name);
            }
            return;
        }
        if (argument == null) {
            report(ErrorId.ParameterRequiresArgument, parameter, name);
            return;
        }
        Object value = RequiresConstants.valueOf(argument);
        if (value == RequiresConstants.NOT_CONSTANT) {
            report(ErrorId.RequiresArgumentMustBeConstant, argument);
        } else if (Names.isPrefix(name, SHELL_ID)) {
            shellId(parameter, argument, value);
        } else if (Names.isPrefix(name, SNAPIN)) {
            snapin(parameter, argument, value, snapin);
        } else if (Names.isPrefix(name, EDITION)) {
            editions(parameter, argument, value);
        } else if (Names.isPrefix(name, VERSION)) {
            version(parameter, argument, value, snapin);
        } else if (Names.isPrefix(name, ASSEMBLY)) {
            assemblies(argument, value);
        } else if (Names.isPrefix(name, MODULES)) {
            modules(argument, value);
        } else {
            report(ErrorId.ScriptRequiresInvalidFormat, parameter);
        }
    }

    private void report(String id, Ast place, String... arguments) {
        state.error(id, place.start(), place.end(), arguments);
    }

    private void shellId(CommandParameterAst parameter, Ast argument, Object value) {
        if (shellId != null) {
            report(ErrorId.ParameterAlreadyBound, parameter, SHELL_ID);
        } else if (value instanceof String text) {
            shellId = text;
        } else {
            report(ErrorId.RequiresInvalidStringArgument, argument, SHELL_ID);
        }
    }

    private void snapin(CommandParameterAst parameter, Ast argument, Object value, Snapin snapin) {
        if (!(value instanceof String text)) {
            report(ErrorId.RequiresInvalidStringArgument, argument, SNAPIN);
        } else if (snapin.name != null) {
            report(ErrorId.ParameterAlreadyBound, parameter, SNAPIN);
        } else if (!text.matches("[A-Za-z0-9-_.]+")) {
            report(ErrorId.InvalidPSSnapInName, argument);
        } else {
            snapin.name = text;
        }
    }

    private void editions(CommandParameterAst parameter, Ast argument, Object value) {
        if (!editions.isEmpty()) {
            report(ErrorId.ParameterAlreadyBound, parameter, EDITION);
            return;
        }
        for (Object item : entries(value)) {
            if (!(item instanceof String edition)) {
                report(ErrorId.RequiresInvalidStringArgument, argument, EDITION);
                continue;
            }
            if (!Names.is(edition, "core") && !Names.is(edition, "desktop")) {
                report(ErrorId.RequiresPSEditionInvalid, argument, EDITION);
            }
            if (editions.stream().anyMatch(edition::equalsIgnoreCase)) {
                report(ErrorId.RequiresPSEditionValueIsAlreadySpecified, argument, EDITION);
            } else {
                editions.add(edition);
            }
        }
    }

    private static List<?> items(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** What the engine goes through one by one: of a table its entries. */
    private static Collection<?> entries(Object value) {
        return value instanceof Map<?, ?> table ? table.entrySet() : items(value);
    }

    private void version(CommandParameterAst parameter, Ast argument, Object value, Snapin snapin) {
        String text = value instanceof String string ? string : source.substring(argument.start(), argument.end());
        String normalized = DotNetVersion.normalize(text);
        if (normalized == null) {
            report(ErrorId.RequiresVersionInvalid, argument);
        } else if (snapin.specified) {
            if (snapin.version != null) {
                report(ErrorId.ParameterAlreadyBound, parameter, VERSION);
            } else {
                snapin.version = normalized;
            }
        } else if (version != null && !version.equals(normalized)) {
            report(ErrorId.ParameterAlreadyBound, parameter, VERSION);
        } else {
            version = normalized;
        }
    }

    private void assemblies(Ast argument, Object value) {
        for (Object item : entries(value)) {
            if (!(item instanceof String)) {
                report(ErrorId.RequiresInvalidStringArgument, argument, ASSEMBLY);
            }
        }
    }

    private void modules(Ast argument, Object value) {
        for (Object item : items(value)) {
            String name = item instanceof Map<?, ?> table ? ModuleTable.name(table) : RequiresConstants.textOf(item);
            if (item == RequiresConstants.NULL) {
                continue;
            }
            if (name == null || name.isEmpty()) {
                report(ErrorId.RequiresModuleInvalid, argument);
                return;
            }
            modules.add(name);
        }
    }
}
