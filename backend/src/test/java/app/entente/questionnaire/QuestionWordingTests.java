package app.entente.questionnaire;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.LabelSet;
import app.entente.pack.Lens;
import app.entente.pack.Scale;
import app.entente.values.LimitOwner;
import app.entente.wording.Openings;
import app.entente.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every word of every pack and reflection, in every language, against the rules of wording. */
class QuestionWordingTests {

    /** What a request begins with belongs to its form. */
    private static final Pattern REQUEST = Pattern.compile("^\\{partner} (asks me( to)?|me demande( de| d’)?) ");

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void whatIsWrittenAboutAQuestionIsShortAndPlain(Locale language, Item item) {
        var wording = Wording.in(language.getLanguage());
        assertThat(written(language, item).all())
                .allSatisfy(it -> assertThat(wording.wrongInQuestion(it)).as(it).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void allThatIsWrittenAboutAQuestionIsEasyToRead(Locale language, Item item) {
        var wording = Wording.in(language.getLanguage());
        assertThat(wording.hardToRead(written(language, item).all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aFirstQuestionAboutWhatIsOnesOwnAsksNobodyToGiveWay(Locale language, Item item) {
        if (item.autonomy()) {
            assertThat(written(language, item).all()).noneMatch(Wording.in(language.getLanguage())::asksToGiveWay);
        }
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aFirstQuestionIsAQuestionForBoth(Locale language, Item item) {
        assertThat(texts(language).prompt(item)).endsWith("?").doesNotContain(PartnerName.PLACEHOLDER);
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void whatBothReadNamesNobody(Locale language, Item item) {
        var written = written(language, item);
        assertThat(Stream.of(Stream.of(written.joint()), written.strengths().stream(), written.readings().stream())
                        .flatMap(it -> it))
                .noneMatch(PartnerName::isIn);
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aLimitIsNeverThePartnersOwn(Locale language, Item item) {
        if (item.form() instanceof ItemForm.Limit) {
            assertThat(Wording.in(language.getLanguage())
                            .isThePartnersOwn(written(language, item).stem()))
                    .isFalse();
        }
    }

    /** Being faithful is what two keep to; in every other limit it is the partner who acts or asks. */
    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aLimitNamesWhatThePartnerDoesOrWhatBothKeepTo(Locale language, Item item) {
        if (item.form() instanceof ItemForm.Limit) {
            assertThat(PartnerName.isIn(written(language, item).stem()))
                    .isEqualTo(item.owner().equals(Optional.of(LimitOwner.SELF)));
        }
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aStrengthIsASentenceOfItsOwn(Locale language, Item item) {
        var written = written(language, item);
        assertThat(written.strengths())
                .hasSize(item.strengthKeys().size())
                .allMatch(it -> it.endsWith("."))
                .doesNotContain(written.joint(), written.asked());
    }

    /** At most ten questions of a language begin alike, and at most five readings. */
    @ParameterizedTest
    @MethodSource("languages")
    void noTextBeginsAsManyOthersDo(Locale language) {
        var items =
                ShippedPacks.items().stream().map(it -> written(language, it)).toList();
        var stems = items.stream().map(it -> REQUEST.matcher(it.stem()).replaceFirst(""));
        assertThat(above(10, stems)).isEmpty();
        assertThat(above(5, items.stream().flatMap(it -> it.readings().stream())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aThemesTitlesAndPulseAreShortAndPlain(Locale language) {
        var wording = Wording.in(language.getLanguage());
        var themes = PackFiles.themes(language.getLanguage()).values();
        var titles = themes.stream().flatMap(it -> it.get("titles").stringMap().values().stream());
        assertThat(titles)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(wording.wrongInPage(it)).as(it).isEmpty())
                .noneMatch(PartnerName::isIn);
        assertThat(PackFiles.pulseWords(language.getLanguage()).values())
                .isNotEmpty()
                .map(it -> it.replace(PartnerName.PLACEHOLDER, "Robin"))
                .allSatisfy(it -> assertThat(wording.wrongInQuestion(it)).as(it).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPackSaysWhomItIsForShortlyAndPlainly(Locale language) {
        var questionnaireTexts = texts(language);
        var wording = Wording.in(language.getLanguage());
        assertThat(ShippedPacks.packs().stream().flatMap(it -> questionnaireTexts.audience(it).stream()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(wording.wrongInPage(it)).as(it).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesAndAnswersAreShortAndPlain(Locale language) {
        var wording = Wording.in(language.getLanguage());
        assertThat(names(texts(language)))
                .allSatisfy(it -> assertThat(wording.wrongInPage(it)).as(it).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reflectedOn")
    void aReflectionIsShortAndPlain(String language) {
        var wording = Wording.in(language);
        var reflections = Objects.requireNonNull(ReflectionFiles.read().words().get(language));
        assertThat(reflections.values().stream().flatMap(it -> ReflectionFiles.texts(it.entries()).stream()))
                .allSatisfy(it -> assertThat(wording.wrongInQuestion(it)).as(it).isEmpty());
        assertThat(reflections.values())
                .allSatisfy(it -> assertThat(wording.hardToRead(ReflectionFiles.texts(it.entries()).stream()))
                        .isEmpty());
    }

    static List<Locale> languages() {
        return CorePack.questionnaires().languages();
    }

    static Stream<String> reflectedOn() {
        return ReflectionFiles.read().words().keySet().stream();
    }

    static Stream<Arguments> itemsInEveryLanguage() {
        return languages().stream()
                .flatMap(language -> ShippedPacks.items().stream()
                        .map(item -> argumentSet(item.id() + " in " + language, language, item)));
    }

    private static QuestionnaireTexts texts(Locale language) {
        return CorePack.questionnaires().texts(language);
    }

    private static AuthoredTexts written(Locale language, Item item) {
        return new AuthoredTexts(texts(language), item);
    }

    private static Set<String> above(long limit, Stream<String> texts) {
        return Openings.count(texts).entrySet().stream()
                .filter(it -> it.getValue() > limit)
                .map(it -> it.getKey())
                .collect(toSet());
    }

    private static List<String> names(QuestionnaireTexts questionnaireTexts) {
        var names = new ArrayList<String>();
        for (var pack : ShippedPacks.packs()) {
            names.add(questionnaireTexts.name(pack));
            names.add(questionnaireTexts.about(pack));
            pack.themes().forEach(it -> names.add(questionnaireTexts.theme(it.id())));
        }
        var answerLabels = questionnaireTexts.labels();
        Stream.of(Lens.values()).map(answerLabels::of).forEach(names::add);
        Stream.of(Scale.values()).map(answerLabels::of).forEach(names::add);
        for (var set : LabelSet.values()) {
            names.add(answerLabels.question(set, "Robin"));
            names.addAll(answerLabels.options(set, "Robin"));
        }
        return names;
    }
}
