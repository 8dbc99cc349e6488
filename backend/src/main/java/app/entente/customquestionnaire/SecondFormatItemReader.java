package app.entente.customquestionnaire;

import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.FormReader;
import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.LimitOwner;
import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/** Reads one item of a file of format 2, which has all the forms that Entente's own packs have. */
public record SecondFormatItemReader(String prefix, int version, PackLanguages tongues) implements ItemReader {

    private static final FormKeys KEYS = new FormKeys(Map.of(
            "guess", List.of("expectation", "statement"),
            "readings", List.of("expectation"),
            "agreement", List.of("expectation", "choice"),
            "options", List.of("choice"),
            "owner", List.of("limit"),
            "asks", List.of("limit"),
            "wish", List.of("support"),
            "strength", List.of("statement", "limit", "support", "division"),
            "good", List.of("statement")));

    @Override
    public TranslatedItem read(ThemeId theme, YamlNode yamlNode) {
        var form = yamlNode.get("form").text();
        KEYS.check(yamlNode, form, tongues.faults());
        var item = yamlNode.read(it -> item(theme, form, it));
        return new TranslatedItem(item, new ItemTranslations(tongues).of(item, yamlNode));
    }

    private Item item(ThemeId theme, String form, YamlNode yamlNode) {
        var sensitive = FormReader.yes(yamlNode, "sensitive");
        return new Item(
                new ItemId(prefix + yamlNode.get("id").text()),
                version,
                theme,
                FormReader.lens(form),
                answered(yamlNode),
                false,
                yamlNode.find("good")
                        .map(it -> it.enumConstant(DesirableEnd.class))
                        .orElse(DesirableEnd.NONE),
                yamlNode.find("owner").map(it -> it.enumConstant(LimitOwner.class)),
                yamlNode.find("share")
                        .map(it -> it.enumConstant(DefaultShare.class))
                        .orElse(sensitive ? DefaultShare.PRIVATE : DefaultShare.ASK),
                FormReader.yes(yamlNode, "autonomy"),
                sensitive,
                List.of());
    }

    private static ItemForm answered(YamlNode yamlNode) {
        var options = yamlNode.find("options")
                .map(it -> List.copyOf(it.entries().keySet()))
                .orElse(List.of());
        return FormReader.form(yamlNode, options);
    }
}
