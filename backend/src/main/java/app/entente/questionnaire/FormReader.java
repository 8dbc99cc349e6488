package app.entente.questionnaire;

import app.entente.seed.Seed;
import app.entente.values.AgreementPole;
import app.entente.values.StrengthRule;
import java.util.List;
import java.util.Optional;

/** Reads the form of an item as packs and questionnaires of one's own spell it. */
public final class FormReader {

    private FormReader() {}

    /** The form of one item, which names it and what belongs to it. */
    public static Form form(Seed seed) {
        return form(seed, texts(seed.find("options")));
    }

    /** The form of one item; the options of a choice are named as in the file. */
    public static Form form(Seed seed, List<String> options) {
        return switch (seed.at("form").text()) {
            case "expectation" -> new Form.Expectation(yes(seed, "guess"), agreement(seed));
            case "choice" -> new Form.Choice(options, texts(seed.find("agreement")));
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

    private static AgreementPole agreement(Seed seed) {
        return seed.find("agreement")
                .map(it -> it.constant(AgreementPole.class))
                .orElse(AgreementPole.NONE);
    }

    /** The lens of a form; a statement that belongs to no personal scale is about support. */
    public static Lens lens(String form) {
        return switch (form) {
            case "limit" -> Lens.BOUNDARIES;
            case "support", "division", "wish", "statement" -> Lens.SUPPORT;
            default -> Lens.EXPECTATIONS;
        };
    }

    static List<String> texts(Optional<Seed> list) {
        return list.map(Seed::list).orElse(List.of()).stream().map(Seed::text).toList();
    }

    public static boolean yes(Seed seed, String key) {
        return seed.find(key).map(Seed::text).map(Boolean::parseBoolean).orElse(false);
    }
}
