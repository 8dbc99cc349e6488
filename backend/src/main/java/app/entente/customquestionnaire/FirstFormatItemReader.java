package app.entente.customquestionnaire;

import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.LimitQuestion;
import app.entente.pack.WishRule;
import app.entente.questionnaire.FormReader;
import app.entente.values.AgreementPole;
import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.LimitOwner;
import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one item of a file of format 1: its form says through which lens it is looked at, and what may be said of it. */
record FirstFormatItemReader(String prefix, int version, PackLanguages tongues) implements ItemReader {

    private static final FormKeys KEYS = new FormKeys(Map.of(
            "guess", List.of("expectation", "statement"),
            "readings", List.of("expectation"),
            "options", List.of("choice"),
            "owner", List.of("limit"),
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
                answered(form, yamlNode),
                false,
                form.equals("statement") ? yamlNode.get("good").enumConstant(DesirableEnd.class) : DesirableEnd.NONE,
                form.equals("limit") ? Optional.of(owner(yamlNode)) : Optional.empty(),
                yamlNode.find("share")
                        .map(it -> it.enumConstant(DefaultShare.class))
                        .orElse(sensitive ? DefaultShare.PRIVATE : DefaultShare.ASK),
                false,
                sensitive,
                List.of());
    }

    private static ItemForm answered(String form, YamlNode yamlNode) {
        return switch (form) {
            case "limit" -> new ItemForm.Limit(asks(yamlNode), false);
            case "support" -> new ItemForm.Support(false, WishRule.ONLY_SHOWN);
            case "choice" ->
                new ItemForm.Choice(
                        List.copyOf(yamlNode.get("options").entries().keySet()), List.of());
            case "statement" -> new ItemForm.Statement(FormReader.yes(yamlNode, "guess"), false);
            default -> new ItemForm.Expectation(FormReader.yes(yamlNode, "guess"), AgreementPole.NONE);
        };
    }

    private static LimitQuestion asks(YamlNode yamlNode) {
        return owner(yamlNode) == LimitOwner.BOTH ? LimitQuestion.LINE : LimitQuestion.PERMISSION;
    }

    private static LimitOwner owner(YamlNode yamlNode) {
        return yamlNode.find("owner")
                .map(it -> it.enumConstant(LimitOwner.class))
                .orElse(LimitOwner.SELF);
    }
}
