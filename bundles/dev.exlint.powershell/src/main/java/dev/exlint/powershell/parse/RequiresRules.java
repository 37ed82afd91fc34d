package dev.exlint.powershell.parse;

/** The {@code #requires} lines. */
final class RequiresRules {
    private final Rules rules;

    RequiresRules(Rules rules) {
        this.rules = rules;
    }

    void check() {
        rules.state.tokenizer.requires();
    }
}
