package dev.exlint.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and operands that several commands share, so that each has one description and one meaning everywhere. */
final class OptionBlocks {

    private OptionBlocks() {
    }

    /** Any number of paths; the command itself says what is missing if there is none. */
    static PositionalParamSpec paths(String label, String description) {
        return PositionalParamSpec.builder().paramLabel(label).arity("0..*").type(List.class).auxiliaryTypes(String.class)
                .description(description).build();
    }

    /** What every command has that reads files: the way to see more of a failure, and help. */
    static CommandSpec everywhere() {
        CommandSpec mixin = CommandSpec.create();
        mixin.addOption(CheckOptions.flag("shows the stack of an internal error", "--debug"));
        return CheckOptions.addHelp(mixin);
    }

    /** Where and when scripts run (ruling 49). */
    static CommandSpec judging() {
        CommandSpec mixin = CommandSpec.create();
        mixin.addOption(CheckOptions.value("NAME", "the server the scripts run on; wins over DefaultServer", "--local-server"));
        mixin.addOption(CheckOptions.value("INSTANT", "when validity is judged, as 2026-11-02T08:15:00Z; otherwise now", "--now"));
        return mixin;
    }

    /** How scripts are read: by the language chosen, else as they ask, else as the settings say. */
    static CommandSpec language() {
        CommandSpec mixin = CommandSpec.create();
        mixin.addOption(CheckOptions.value("VERSION",
                "5.1 or 7: the PowerShell scripts are read as; otherwise #requires, then the settings say it", "--dialect"));
        mixin.addOption(CheckOptions.value("FILE|none", "the settings file, instead of the nearest exlint.psd1", "--settings"));
        return mixin;
    }

    /** The script that is piped in. */
    static OptionSpec stdinFilename() {
        return CheckOptions.value("NAME", "the name of the script on standard input", "--stdin-filename");
    }

    /** Puts blocks at the end of a command's options. */
    static CommandSpec add(CommandSpec command, CommandSpec... blocks) {
        for (CommandSpec block : blocks) {
            command.addMixin("block " + (command.mixins().size() + 1), block);
        }
        return command;
    }
}
