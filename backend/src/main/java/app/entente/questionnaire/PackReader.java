package app.entente.questionnaire;

import app.entente.seed.Seed;
import app.entente.values.AgreementPole;
import app.entente.values.StrengthRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a seed of the right form into a pack. What the form cannot say, the records say, and the line is named too. */
final class PackReader {

    private PackReader() {}

    static Pack pack(Seed seed) {
        return seed.read(it -> new Pack(
                version(it),
                it.at("themes").list().stream().map(PackReader::theme).toList()));
    }

    static PackVersion version(Seed seed) {
        return new PackVersion(
                new PackId(seed.at("pack").text()), seed.at("version").number());
    }

    private static Theme theme(Seed seed) {
        var id = new ThemeId(seed.at("id").text());
        return new Theme(
                id, seed.at("items").list().stream().map(it -> item(id, it)).toList());
    }

    private static Item item(ThemeId theme, Seed seed) {
        return seed.read(it -> new Item(
                new ItemId(it.at("id").text()),
                it.at("version").number(),
                theme,
                subject(it),
                form(it),
                yes(it, "reversed"),
                it.find("good").map(good -> good.constant(Good.class)).orElse(Good.NONE),
                it.find("owner").map(owner -> owner.constant(Owner.class)),
                it.at("share").constant(DefaultShare.class),
                yes(it, "autonomy"),
                yes(it, "sensitive"),
                texts(it.find("indicators"))));
    }

    private static Form form(Seed seed) {
        return switch (seed.at("form").text()) {
            case "expectation" ->
                new Form.Expectation(yes(seed, "guess"), seed.at("agreement").constant(AgreementPole.class));
            case "choice" -> new Form.Choice(texts(seed.find("options")), texts(seed.find("agreement")));
            case "limit" -> new Form.Limit(asks(seed), yes(seed, "strength"));
            case "support" -> new Form.Support(yes(seed, "strength"), wish(seed));
            case "division" -> new Form.Division(strength(seed));
            case "wish" -> new Form.MutualWish();
            default -> new Form.Statement(yes(seed, "guess"), yes(seed, "strength"));
        };
    }

    private static LimitQuestion asks(Seed seed) {
        return seed.find("asks").map(it -> it.constant(LimitQuestion.class)).orElse(LimitQuestion.LINE);
    }

    private static WishRule wish(Seed seed) {
        return seed.find("wish").map(it -> it.constant(WishRule.class)).orElse(WishRule.WEIGHED);
    }

    private static StrengthRule strength(Seed seed) {
        return switch (seed.find("strength").map(Seed::text).orElse("false")) {
            case "true" -> StrengthRule.ALWAYS;
            case "unless-one-sided" -> StrengthRule.UNLESS_ONE_SIDED;
            default -> StrengthRule.NEVER;
        };
    }

    /** A form says through which lens its items are looked at; statements and choices may belong to a personal scale. */
    private static Subject subject(Seed seed) {
        return seed.find("subject").map(it -> subject(it.text())).orElseGet(() -> lens(seed.at("form").text()));
    }

    private static Subject lens(String form) {
        return switch (form) {
            case "limit" -> Lens.BOUNDARIES;
            case "support", "division", "wish", "statement" -> Lens.SUPPORT;
            default -> Lens.EXPECTATIONS;
        };
    }

    private static Subject subject(String name) {
        return Stream.<Subject>concat(Arrays.stream(Lens.values()), Arrays.stream(Scale.values()))
                .filter(it -> Names.kebab((Enum<?>) it).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is neither lens nor scale".formatted(name)));
    }

    private static List<String> texts(Optional<Seed> list) {
        return list.map(Seed::list).orElse(List.of()).stream().map(Seed::text).toList();
    }

    private static boolean yes(Seed seed, String key) {
        return seed.find(key).map(Seed::text).map(Boolean::parseBoolean).orElse(false);
    }
}
