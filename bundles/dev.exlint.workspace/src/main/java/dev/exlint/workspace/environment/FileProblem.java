package dev.exlint.workspace.environment;

/**
 * What is wrong with a settings file or with a file it names.
 *
 * @param line the line, from 1; 0 if the whole file is meant
 * @param message one sentence
 * @param importable whether the file is named as the environment and of another format than a snapshot: an import asks for what it lacks
 */
public record FileProblem(int line, String message, boolean importable) {
}
