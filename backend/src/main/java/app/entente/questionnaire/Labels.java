package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words every questionnaire shares in one language: what the answers, lenses and scales are called. */
public final class Labels {

    private final List<String> grades;
    private final List<String> amounts;
    private final Map<Limit, String> hints;
    private final Map<Enum<?>, String> words = new HashMap<>();

    Labels(Seed seed) {
        grades = seed.at("grades").list().stream().map(Seed::text).toList();
        amounts = seed.at("amounts").list().stream().map(Seed::text).toList();
        hints = each(Limit.class, seed.at("limit-hints"));
        words.putAll(each(Limit.class, seed.at("limits")));
        words.putAll(each(Wish.class, seed.at("wishes")));
        words.putAll(each(SaidAloud.class, seed.at("said-aloud")));
        words.putAll(each(Importance.class, seed.at("importance")));
        words.putAll(each(Lens.class, seed.at("lenses")));
        words.putAll(each(Scale.class, seed.at("scales")));
    }

    /** From the one pole, 1, to the other, 5. */
    public List<String> grades() {
        return grades;
    }

    public String of(Value.Grade grade) {
        return grades.get(grade.step() - Value.Grade.LOWEST);
    }

    /** From 0, nothing, to 4. */
    public List<String> amounts() {
        return amounts;
    }

    public String amount(int amount) {
        return amounts.get(amount);
    }

    public String of(Limit limit) {
        return word(limit);
    }

    /** What choosing this level means, in one short sentence. */
    public String hint(Limit limit) {
        return Objects.requireNonNull(hints.get(limit));
    }

    public String of(Wish wish) {
        return word(wish);
    }

    public String of(SaidAloud saidAloud) {
        return word(saidAloud);
    }

    public String of(Importance importance) {
        return word(importance);
    }

    public String of(Lens lens) {
        return word(lens);
    }

    public String of(Scale scale) {
        return word(scale);
    }

    private String word(Enum<?> constant) {
        return Objects.requireNonNull(words.get(constant));
    }

    private static <E extends Enum<E>> Map<E, String> each(Class<E> type, Seed seed) {
        var words = new HashMap<E, String>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant, seed.at(Names.kebab(constant)).text());
        }
        return words;
    }
}
