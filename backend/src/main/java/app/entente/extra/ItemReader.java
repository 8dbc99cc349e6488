package app.entente.extra;

import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Good;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.LimitQuestion;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.WishRule;
import app.entente.seed.Seed;
import app.entente.values.AgreementPole;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one item: its form says through which lens it is looked at, and what may be said of it. */
record ItemReader(String prefix, int version, Tongues tongues) {

    private static final Map<String, List<String>> ONLY_FOR = Map.of(
            "guess", List.of("expectation", "statement"),
            "readings", List.of("expectation"),
            "options", List.of("choice"),
            "owner", List.of("limit"),
            "good", List.of("statement"));

    WordedItem read(ThemeId theme, Seed seed) {
        var form = seed.at("form").text();
        ONLY_FOR.forEach((key, forms) -> requireFor(seed, form, key, forms));
        var item = seed.read(it -> item(theme, form, it));
        return new WordedItem(item, new ItemWords(tongues).of(seed));
    }

    private Item item(ThemeId theme, String form, Seed seed) {
        var sensitive = yes(seed, "sensitive");
        return new Item(
                new ItemId(prefix + seed.at("id").text()),
                version,
                theme,
                lens(form),
                answered(form, seed),
                false,
                form.equals("statement") ? seed.at("good").constant(Good.class) : Good.NONE,
                form.equals("limit") ? Optional.of(owner(seed)) : Optional.empty(),
                seed.find("share")
                        .map(it -> it.constant(DefaultShare.class))
                        .orElse(sensitive ? DefaultShare.PRIVATE : DefaultShare.ASK),
                false,
                sensitive,
                List.of());
    }

    private static Lens lens(String form) {
        return switch (form) {
            case "limit" -> Lens.BOUNDARIES;
            case "support", "statement" -> Lens.SUPPORT;
            default -> Lens.EXPECTATIONS;
        };
    }

    private static Form answered(String form, Seed seed) {
        return switch (form) {
            case "limit" -> new Form.Limit(asks(seed), false);
            case "support" -> new Form.Support(false, WishRule.ONLY_SHOWN);
            case "choice" ->
                new Form.Choice(List.copyOf(seed.at("options").entries().keySet()), List.of());
            case "statement" -> new Form.Statement(yes(seed, "guess"), false);
            default -> new Form.Expectation(yes(seed, "guess"), AgreementPole.NONE);
        };
    }

    private static LimitQuestion asks(Seed seed) {
        return owner(seed) == Owner.BOTH ? LimitQuestion.LINE : LimitQuestion.PERMISSION;
    }

    private static Owner owner(Seed seed) {
        return seed.find("owner").map(it -> it.constant(Owner.class)).orElse(Owner.SELF);
    }

    private void requireFor(Seed seed, String form, String key, List<String> forms) {
        if (!forms.contains(form)) {
            seed.find(key)
                    .ifPresent(it -> tongues.faults()
                            .add(it.broken("'%s' is only for %s".formatted(key, String.join(" and ", forms)))));
        }
    }

    private static boolean yes(Seed seed, String key) {
        return seed.find(key).map(Seed::text).map(Boolean::parseBoolean).orElse(false);
    }
}
