package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.settings.EnvironmentLoader;
import dev.exlint.diagnosis.settings.Language;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.settings.SettingsError;
import dev.exlint.diagnosis.settings.SettingsLocator;
import dev.exlint.diagnosis.settings.SettingsReader;
import dev.exlint.diagnosis.settings.SettingsReading;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every script the settings and the environment that count for it; each file is read once a run.
 *
 * <p>A script whose settings are wrong is not checked: results that ignore a team's decisions would look like results.
 */
final class SettingsOfScripts {

    private final String settingsOption;
    private final EnvironmentChoice environmentOption;
    private final String localServer;
    private final LocalFiles files;
    private final Map<Path, String> settingsFiles = new HashMap<>();
    private final Map<String, Optional<Settings>> settings = new HashMap<>();
    private final Map<String, Environment> environments = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean wrong;

    SettingsOfScripts(CheckOptions options, LocalFiles files) {
        this(options.settings(), options.environment(), options.localServer(), files);
    }

    /** By the options --settings, --environment with --prefer, and --local-server, each empty when not given. */
    SettingsOfScripts(String settingsOption, EnvironmentChoice environmentOption, String localServer, LocalFiles files) {
        this.settingsOption = settingsOption;
        this.environmentOption = environmentOption;
        this.localServer = localServer;
        this.files = files;
    }

    /** What the script is judged with; empty if its settings are wrong. */
    Optional<CheckContext> contextFor(ScriptFile script, Instant now) {
        return settingsFor(script).map(found -> {
            Environment environment = environments.computeIfAbsent(found.file(), file -> load(found));
            return new CheckContext(environment, found, localServer, now);
        });
    }

    /** How the script is read unless it says so itself; empty if its settings are wrong. */
    Optional<Language> languageFor(ScriptFile script) {
        return settingsFor(script).map(Settings::language);
    }

    /** What could not be read, also the errors of settings. */
    List<Problem> problems() {
        return problems;
    }

    boolean areWrong() {
        return wrong;
    }

    private Environment load(Settings found) {
        Environment environment = EnvironmentLoader.load(found, files, environmentOption.preference());
        problems.addAll(environment.problems());
        return environment;
    }

    private Optional<Settings> settingsFor(ScriptFile script) {
        String file = switch (settingsOption) {
            case "none" -> "";
            case "" -> settingsFiles.computeIfAbsent(script.path().toAbsolutePath().normalize().getParent(), this::nearest);
            default -> LocalFiles.withSlashes(settingsOption);
        };
        return settings.computeIfAbsent(file, this::read);
    }

    private String nearest(Path folder) {
        String found = SettingsLocator.find(files, LocalFiles.withSlashes(folder.toString()), "");
        return found.isEmpty() ? "" : files.name(Path.of(found));
    }

    private Optional<Settings> read(String file) {
        if (file.isEmpty()) {
            return Optional.of(withOptions(Settings.none()));
        }
        try {
            Decoding decoding = SourceDecoder.decode(files.read(file));
            if (decoding instanceof Decoding.Decoded decoded) {
                return accepted(SettingsReader.read(decoded.source(), file));
            }
            return refused(List.of(new SettingsError(file, 0, 0, "the settings are not valid text; save them as UTF-8")));
        } catch (IOException failure) {
            return refused(List.of(new SettingsError(file, 0, 0, "the settings can't be read: " + Reason.of(failure))));
        }
    }

    private Optional<Settings> accepted(SettingsReading reading) {
        if (reading instanceof SettingsReading.Accepted accepted) {
            return Optional.of(withOptions(accepted.settings()));
        }
        return refused(((SettingsReading.Refused) reading).errors());
    }

    private Optional<Settings> refused(List<SettingsError> errors) {
        wrong = true;
        for (SettingsError error : errors) {
            String column = error.column() == 0 ? "" : "column " + error.column() + ": ";
            problems.add(new Problem(error.file(), error.line(), column + error.message()));
        }
        return Optional.empty();
    }

    private Settings withOptions(Settings found) {
        return environmentOption.files().isEmpty() ? found : found.withEnvironments(environmentOption.files());
    }
}
