package dev.exlint.ui.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** Turns what the importer advises, in options of the command line, into the fields of the page. */
final class ImportHints {

    private ImportHints() {
    }

    static String inDialog(String message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("--prefer newer or --prefer FILE", ImportWizardMessages.Newer);
        fields.put("--server", ImportWizardMessages.Server);
        fields.put("--zone", ImportWizardMessages.Zone);
        fields.put("--date-order", ImportWizardMessages.Order);
        fields.put("--encoding", ImportWizardMessages.Encoding);
        fields.put("--password-env", ImportWizardMessages.Password);
        String text = message;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            text = text.replace(field.getKey(), '\u201C' + field.getValue().replace("&", "").replace(":", "") + '\u201D');
        }
        return text;
    }
}
