package app.entente.extra;

import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.FormReader;
import app.entente.questionnaire.Good;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.ThemeId;
import app.entente.seed.Seed;
import java.util.List;
import java.util.Map;

/** Reads one item of a file of format 2, which has all the forms that Entente's own packs have. */
record FormItemReader(String prefix, int version, Tongues tongues) implements ExtraItemReader {

    private static final Map<String, List<String>> ONLY_FOR = Map.of(
            "guess", List.of("expectation", "statement"),
            "readings", List.of("expectation"),
            "agreement", List.of("expectation", "choice"),
            "options", List.of("choice"),
            "owner", List.of("limit"),
            "asks", List.of("limit"),
            "wish", List.of("support"),
            "strength", List.of("statement", "limit", "support", "division"),
            "good", List.of("statement"));

    @Override
    public WordedItem read(ThemeId theme, Seed seed) {
        var form = seed.at("form").text();
        ONLY_FOR.forEach((key, forms) -> requireFor(seed, form, key, forms));
        var item = seed.read(it -> item(theme, form, it));
        return new WordedItem(item, new ItemWords(tongues).of(item, seed));
    }

    private Item item(ThemeId theme, String form, Seed seed) {
        var sensitive = FormReader.yes(seed, "sensitive");
        return new Item(
                new ItemId(prefix + seed.at("id").text()),
                version,
                theme,
                FormReader.lens(form),
                answered(seed),
                false,
                seed.find("good").map(it -> it.constant(Good.class)).orElse(Good.NONE),
                seed.find("owner").map(it -> it.constant(Owner.class)),
                seed.find("share")
                        .map(it -> it.constant(DefaultShare.class))
                        .orElse(sensitive ? DefaultShare.PRIVATE : DefaultShare.ASK),
                FormReader.yes(seed, "autonomy"),
                sensitive,
                List.of());
    }

    private static Form answered(Seed seed) {
        var options = seed.find("options")
                .map(it -> List.copyOf(it.entries().keySet()))
                .orElse(List.of());
        return FormReader.form(seed, options);
    }

    private void requireFor(Seed seed, String form, String key, List<String> forms) {
        if (!forms.contains(form)) {
            seed.find(key)
                    .ifPresent(it -> tongues.faults()
                            .add(it.broken("'%s' is only for %s".formatted(key, String.join(" and ", forms)))));
        }
    }
}
