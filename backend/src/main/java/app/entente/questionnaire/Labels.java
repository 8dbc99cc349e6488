package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words every questionnaire shares in one language: what is asked, and what the answers, lenses and scales are called. */
public final class Labels {

    private final Locale locale;
    private final Map<LabelSet, String> questions = new EnumMap<>(LabelSet.class);
    private final Map<LabelSet, List<String>> options = new EnumMap<>(LabelSet.class);
    private final Map<Enum<?>, String> names = new HashMap<>();

    Labels(Locale locale, Seed seed) {
        this.locale = locale;
        Arrays.stream(LabelSet.values()).forEach(set -> read(set, seed.at(Names.kebab(set))));
        names.putAll(each(Lens.class, seed.at("lenses")));
        names.putAll(each(Scale.class, seed.at("scales")));
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

    /** @param constant of the enumeration whose constants the set names, in its order */
    public String option(LabelSet set, Enum<?> constant) {
        return all(set).get(constant.ordinal());
    }

    public String amount(int amount) {
        return all(LabelSet.GIVE).get(amount);
    }

    /** The answer on a five-step line to an item of this form. */
    public String grade(Form form, Value.Grade grade) {
        return all(LabelSet.of(form)).get(grade.step() - Value.Grade.LOWEST);
    }

    public String limit(Form form, Limit level) {
        return option(LabelSet.of(form), level);
    }

    /** Who does a job, by name for a page that both read: what is mostly me for one is mostly their name for both. */
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

    private void read(LabelSet set, Seed seed) {
        questions.put(set, seed.at("question").text());
        options.put(set, seed.find("options").map(it -> answers(set, it)).orElse(List.of()));
    }

    private static List<String> answers(LabelSet set, Seed seed) {
        return switch (set) {
            case LIMIT_PERMISSION, LIMIT_REQUEST, LIMIT_BOTH -> inOrder(Limit.class, seed);
            case SUPPORT_WISH, DIVISION_WISH -> inOrder(Wish.class, seed);
            case WISH -> inOrder(WishAnswer.class, seed);
            case SAID_ALOUD -> inOrder(SaidAloud.class, seed);
            case IMPORTANCE -> inOrder(Importance.class, seed);
            case EXPECTATION, CHOICE, GIVE, GET, DIVISION, STATEMENT ->
                seed.list().stream().map(Seed::text).toList();
        };
    }

    private static <E extends Enum<E>> List<String> inOrder(Class<E> type, Seed seed) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> seed.at(Names.kebab(it)).text())
                .toList();
    }

    private static <E extends Enum<E>> Map<E, String> each(Class<E> type, Seed seed) {
        var words = new HashMap<E, String>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant, seed.at(Names.kebab(constant)).text());
        }
        return words;
    }
}
