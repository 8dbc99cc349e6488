package app.entente.questionnaire;

import app.entente.values.Importance;
import app.entente.values.KebabCase;
import app.entente.values.LimitLevel;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The labels every questionnaire shares in one language: of answers, lenses and scales. */
public final class AnswerLabels {

    private final List<String> grades;
    private final List<String> amounts;
    private final Map<LimitLevel, String> hints;
    private final Map<Enum<?>, String> words = new HashMap<>();

    AnswerLabels(YamlNode yamlNode) {
        grades = yamlNode.get("grades").list().stream().map(YamlNode::text).toList();
        amounts = yamlNode.get("amounts").list().stream().map(YamlNode::text).toList();
        hints = each(LimitLevel.class, yamlNode.get("limit-hints"));
        words.putAll(each(LimitLevel.class, yamlNode.get("limits")));
        words.putAll(each(Wish.class, yamlNode.get("wishes")));
        words.putAll(each(SaidAloud.class, yamlNode.get("said-aloud")));
        words.putAll(each(Importance.class, yamlNode.get("importance")));
        words.putAll(each(Lens.class, yamlNode.get("lenses")));
        words.putAll(each(Scale.class, yamlNode.get("scales")));
    }

    /** Returns the five labels of a grade, from the one pole, 1, to the other, 5. */
    public List<String> grades() {
        return grades;
    }

    public String of(Value.Grade grade) {
        return grades.get(grade.step() - Value.Grade.LOWEST);
    }

    /** Returns the five labels of an amount, from 0, nothing, to 4. */
    public List<String> amounts() {
        return amounts;
    }

    public String amount(int amount) {
        return amounts.get(amount);
    }

    public String of(LimitLevel limitLevel) {
        return word(limitLevel);
    }

    /** Returns what choosing this level means, in one short sentence. */
    public String hint(LimitLevel limitLevel) {
        return Objects.requireNonNull(hints.get(limitLevel));
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

    private static <E extends Enum<E>> Map<E, String> each(Class<E> type, YamlNode yamlNode) {
        var words = new HashMap<E, String>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant, yamlNode.get(KebabCase.kebab(constant)).text());
        }
        return words;
    }
}
