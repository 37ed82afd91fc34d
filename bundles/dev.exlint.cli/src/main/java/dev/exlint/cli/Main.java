package dev.exlint.cli;

/** The door from the operating system; everything else can be run inside a test. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Exlint.run(arguments, Surroundings.ofProcess()));
    }
}
