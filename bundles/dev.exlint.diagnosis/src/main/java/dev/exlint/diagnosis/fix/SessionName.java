package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.CommandAst;

/**
 * What a script puts before the names of these cmdlets: the module, and the noun prefix of an imported session.
 *
 * @param module with its backslash, or empty
 * @param prefix the noun prefix, or empty
 */
record SessionName(String module, String prefix) {

    private static final String NOUN = "ExchangeCertificate";

    /** As the call of a certificate cmdlet shows it. */
    static SessionName of(CommandAst call) {
        String name = call.commandName().orElse("");
        int verb = name.lastIndexOf('\\') + 1;
        int noun = name.indexOf('-', verb) + 1;
        int rest = name.length() - NOUN.length();
        boolean prefixed = noun > verb && rest > noun && name.regionMatches(true, rest, NOUN, 0, NOUN.length());
        return new SessionName(name.substring(0, verb), prefixed ? name.substring(noun, rest) : "");
    }

    /** A command of the same session. */
    String command(String verb, String noun) {
        return module + verb + "-" + prefix + noun;
    }
}
