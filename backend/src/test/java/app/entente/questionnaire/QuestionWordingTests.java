package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every word of every pack and reflection, in every language, against the rules of wording. */
class QuestionWordingTests {

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aQuestionIsShortAndPlain(Locale language, Item item) {
        var wording = Wording.in(language.getLanguage());
        assertThat(sentences(texts(language), item))
                .allSatisfy(it -> assertThat(wording.wrongInQuestion(it)).as(it).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aFirstQuestionAboutWhatIsOnesOwnAsksNobodyToGiveWay(Locale language, Item item) {
        if (item.autonomy()) {
            assertThat(sentences(texts(language), item)).noneMatch(Wording.in(language.getLanguage())::asksToGiveWay);
        }
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aFirstQuestionIsAQuestion(Locale language, Item item) {
        assertThat(texts(language).prompt(item)).endsWith("?");
    }

    @ParameterizedTest
    @MethodSource("itemsInEveryLanguage")
    void aLimitIsNeverThePartnersOwn(Locale language, Item item) {
        if (item.form() instanceof ItemForm.Limit) {
            var text = texts(language).text(item);
            assertThat(Wording.in(language.getLanguage()).isThePartnersOwn(text))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("limitsInEnglish")
    void aLimitIsAboutOneselfAndAsksHowItIsHonoured(Item item) {
        var questionnaireTexts = texts(Locale.ENGLISH);
        assertThat(questionnaireTexts.text(item)).matches(about(item)).doesNotMatch(".*\\bmy partner['’]s\\b.*");
        assertThat(questionnaireTexts.prompt(item)).startsWith("How will we honour this");
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
    }

    /** Being faithful is what two keep to; every other limit is one person's own. */
    private static String about(Item item) {
        return item.owner().equals(Optional.of(LimitOwner.BOTH)) ? ".*\\b([Uu]s|[Ww]e)\\b.*" : ".*\\b(I|[Mm]y|me)\\b.*";
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

    static Stream<Arguments> limitsInEnglish() {
        return ShippedPacks.items().stream()
                .filter(item -> item.form() instanceof ItemForm.Limit)
                .map(item -> argumentSet(item.id().value(), item));
    }

    private static QuestionnaireTexts texts(Locale language) {
        return CorePack.questionnaires().texts(language);
    }

    /** What stands as a mere name, as kinds of support do, is read together with its help. */
    private static List<String> sentences(QuestionnaireTexts questionnaireTexts, Item item) {
        var sentences = new ArrayList<>(List.of(questionnaireTexts.help(item), questionnaireTexts.prompt(item)));
        var text = questionnaireTexts.text(item);
        sentences.add(text.matches(".*[.?]") ? text : text + ". " + questionnaireTexts.help(item));
        questionnaireTexts.readings(item).ifPresent(it -> sentences.addAll(List.of(it.more(), it.less())));
        return sentences;
    }

    private static List<String> names(QuestionnaireTexts questionnaireTexts) {
        var names = new ArrayList<String>();
        for (var pack : ShippedPacks.packs()) {
            names.add(questionnaireTexts.name(pack));
            names.add(questionnaireTexts.about(pack));
            pack.themes().forEach(it -> names.add(questionnaireTexts.theme(it.id())));
            pack.items().forEach(it -> names.addAll(options(questionnaireTexts, it)));
        }
        var answerLabels = questionnaireTexts.labels();
        Stream.of(Lens.values()).map(answerLabels::of).forEach(names::add);
        Stream.of(Scale.values()).map(answerLabels::of).forEach(names::add);
        Stream.of(LimitLevel.values())
                .flatMap(it -> Stream.of(answerLabels.of(it), answerLabels.hint(it)))
                .forEach(names::add);
        names.addAll(answerLabels.grades());
        names.addAll(answerLabels.amounts());
        return names;
    }

    private static List<String> options(QuestionnaireTexts questionnaireTexts, Item item) {
        return item.form() instanceof ItemForm.Choice(var options)
                ? options.stream()
                        .map(it -> questionnaireTexts.option(item, it))
                        .toList()
                : List.of();
    }
}
