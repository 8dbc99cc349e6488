package app.entente.questionnaire;

import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
import app.entente.pack.Lens;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.KebabCase;
import app.entente.values.LimitLevel;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import app.entente.yaml.YamlNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words every questionnaire shares in one language: what is asked, and what the answers, lenses and scales are called. */
public final class AnswerLabels {

    private final Locale locale;
    private final Map<LabelSet, String> questions = new EnumMap<>(LabelSet.class);
    private final Map<LabelSet, List<String>> options = new EnumMap<>(LabelSet.class);
    private final Map<Enum<?>, String> names = new HashMap<>();

    AnswerLabels(Locale locale, YamlNode yamlNode) {
        this.locale = locale;
        Arrays.stream(LabelSet.values()).forEach(set -> read(set, yamlNode.get(KebabCase.kebab(set))));
        names.putAll(each(Lens.class, yamlNode.get("lenses")));
        names.putAll(each(Scale.class, yamlNode.get("scales")));
    }

    /** The question that an answer of this set replies to. */
    public String question(LabelSet set, String partner) {
        return PartnerName.put(partner, Objects.requireNonNull(questions.get(set)), locale);
    }

    /** From the lowest answer to the highest; what names the partner is filled in. */
    public List<String> options(LabelSet set, String partner) {
        return all(set).stream().map(it -> PartnerName.put(partner, it, locale)).toList();
    }

    /** The answers of a set that names nobody. */
    public List<String> options(LabelSet set) {
        return all(set);
    }

    /** The answer of a set that names the constants of an enumeration, in their order. */
    public String option(LabelSet set, Enum<?> constant) {
        return all(set).get(
                        List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant));
    }

    public String amount(int amount) {
        return all(LabelSet.GIVE).get(amount);
    }

    /** The answer on a five-step line to an item of this form. */
    public String grade(ItemForm itemForm, Value.Grade grade) {
        return all(LabelSet.of(itemForm)).get(grade.step() - Value.Grade.LOWEST);
    }

    public String limit(ItemForm itemForm, LimitLevel level) {
        return option(LabelSet.of(itemForm), level);
    }

    /** Returns who does a job, by name, for a page that both read: one person's "mostly me" is "mostly Ada" for both. */
    public String division(int part, String owner, String partner) {
        var doer = part > 0 ? owner : partner;
        return options(LabelSet.DIVISION, doer).get(Value.WorkShare.MOST - Math.abs(part));
    }

    public String of(SaidAloud saidAloud) {
        return option(LabelSet.SAID_ALOUD, saidAloud);
    }

    public String of(Importance importance) {
        return option(LabelSet.IMPORTANCE, importance);
    }

    public String of(Lens lens) {
        return name(lens);
    }

    public String of(Scale scale) {
        return name(scale);
    }

    private List<String> all(LabelSet set) {
        return Objects.requireNonNull(options.get(set));
    }

    private String name(Enum<?> constant) {
        return Objects.requireNonNull(names.get(constant));
    }

    private void read(LabelSet set, YamlNode yamlNode) {
        questions.put(set, yamlNode.get("question").text());
        options.put(set, yamlNode.find("options").map(it -> answers(set, it)).orElse(List.of()));
    }

    private static List<String> answers(LabelSet set, YamlNode yamlNode) {
        return switch (set) {
            case LIMIT_PERMISSION, LIMIT_REQUEST, LIMIT_BOTH -> inOrder(LimitLevel.class, yamlNode);
            case SUPPORT_WISH, DIVISION_WISH -> inOrder(Wish.class, yamlNode);
            case WISH -> inOrder(WishAnswer.class, yamlNode);
            case SAID_ALOUD -> inOrder(SaidAloud.class, yamlNode);
            case IMPORTANCE -> inOrder(Importance.class, yamlNode);
            case EXPECTATION, CHOICE, GIVE, GET, DIVISION, STATEMENT ->
                yamlNode.list().stream().map(YamlNode::text).toList();
        };
    }

    private static <E extends Enum<E>> List<String> inOrder(Class<E> type, YamlNode yamlNode) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> yamlNode.get(KebabCase.kebab(it)).text())
                .toList();
    }

    private static <E extends Enum<E>> Map<E, String> each(Class<E> type, YamlNode yamlNode) {
        var words = new HashMap<E, String>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant, yamlNode.get(KebabCase.kebab(constant)).text());
        }
        return words;
    }
}
