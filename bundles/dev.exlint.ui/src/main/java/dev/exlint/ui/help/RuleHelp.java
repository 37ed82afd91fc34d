package dev.exlint.ui.help;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.Citation;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.diagnosis.catalogue.Texts;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.osgi.util.NLS;

/**
 * Explains rules to the platform's help: title, why it matters, when it stays silent, and where its facts were read. The words are the
 * catalogue's, as everywhere.
 *
 * <p>Made by the platform; any thread.
 */
public final class RuleHelp extends AbstractContextProvider {

    static final String BUNDLE = "dev.exlint.ui";
    private static final String PREFIX = BUNDLE + ".";

    /** The id under which a rule is explained; the platform takes all before the last dot for the bundle. */
    static String id(String rule) {
        return PREFIX + rule;
    }

    @Override
    public IContext getContext(String id, String locale) {
        try {
            Optional<RuleDescriptor> rule = id.startsWith(PREFIX) ? Catalogue.load().find(id.substring(PREFIX.length())) : Optional.empty();
            Texts texts = Texts.of(locale == null ? Locale.getDefault() : Locale.forLanguageTag(locale.replace('_', '-')));
            return rule.map(found -> new RuleContext(texts.render(found.title()), text(found, texts))).orElse(null);
        } catch (RuntimeException | LinkageError failure) {
            Platform.getLog(RuleHelp.class).error("exlint could not explain " + id, failure);
            return null;
        }
    }

    private static String text(RuleDescriptor rule, Texts texts) {
        StringBuilder text = new StringBuilder(rule.name()).append("\n\n").append(texts.render(rule.why()));
        rule.exceptions().forEach(each -> text.append("\n\n").append(NLS.bind(RuleHelpMessages.Silent, texts.render(each))));
        for (Citation each : rule.citations()) {
            String place = each.section().isEmpty() ? each.document() : NLS.bind(RuleHelpMessages.Section, each.document(), each.section());
            text.append("\n\n").append(NLS.bind(RuleHelpMessages.Read, place, each.read()));
        }
        return text.toString();
    }

    @Override
    public String[] getPlugins() {
        return new String[] {BUNDLE};
    }
}
