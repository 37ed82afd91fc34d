package dev.exlint.ui.help;

import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;

/**
 * What the platform's help shows of one rule.
 *
 * @param title what the rule finds
 * @param text all there is to say
 */
record RuleContext(String title, String text) implements IContext2 {

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public String getStyledText() {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String getCategory(IHelpResource topic) {
        return null;
    }

    @Override
    public IHelpResource[] getRelatedTopics() {
        return new IHelpResource[0];
    }
}
