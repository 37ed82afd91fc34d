package dev.exlint.powershell.ast;

/**
 * A type name without arguments and ranks.
 *
 * @param start where the name starts
 * @param end where the name ends, exclusive
 * @param name the name; doubled backticks are one
 * @param assemblyName the assembly, empty if none is written
 */
public record SimpleTypeName(int start, int end, String name, String assemblyName) implements TypeName {

    /**
     * Undoubles backticks as the engine does.
     *
     * @param start where the name starts
     * @param end where the name ends, exclusive
     * @param name the name as written
     * @param assemblyName the assembly, empty if none is written
     */
    public SimpleTypeName {
        name = name.replace("``", "`");
    }
}
