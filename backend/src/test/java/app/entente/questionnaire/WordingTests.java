package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

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
class WordingTests {

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
        if (item.form() instanceof Form.Limit) {
            var text = texts(language).text(item);
            assertThat(Wording.in(language.getLanguage()).isThePartnersOwn(text))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("limitsInEnglish")
    void aLimitIsAboutOneselfAndAsksHowItIsHonoured(Item item) {
        var texts = texts(Locale.ENGLISH);
        assertThat(texts.text(item)).matches(about(item)).doesNotMatch(".*\\bmy partner['’]s\\b.*");
        assertThat(texts.prompt(item)).startsWith("How will we honour this");
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
        var reflections = Objects.requireNonNull(Reflections.read().words().get(language));
        assertThat(reflections.values().stream().flatMap(it -> Reflections.texts(it.entries()).stream()))
                .allSatisfy(it -> assertThat(wording.wrongInQuestion(it)).as(it).isEmpty());
    }

    /** Being faithful is what two keep to; every other limit is one person's own. */
    private static String about(Item item) {
        return item.owner().equals(Optional.of(Owner.BOTH)) ? ".*\\b([Uu]s|[Ww]e)\\b.*" : ".*\\b(I|[Mm]y|me)\\b.*";
    }

    static List<Locale> languages() {
        return CorePack.questionnaires().languages();
    }

    static Stream<String> reflectedOn() {
        return Reflections.read().words().keySet().stream();
    }

    static Stream<Arguments> itemsInEveryLanguage() {
        return languages().stream()
                .flatMap(language -> AllPacks.items().stream()
                        .map(item -> argumentSet(item.id() + " in " + language, language, item)));
    }

    static Stream<Arguments> limitsInEnglish() {
        return AllPacks.items().stream()
                .filter(item -> item.form() instanceof Form.Limit)
                .map(item -> argumentSet(item.id().value(), item));
    }

    private static Texts texts(Locale language) {
        return CorePack.questionnaires().texts(language);
    }

    /** What stands as a mere name, as kinds of support do, is read together with its help. */
    private static List<String> sentences(Texts texts, Item item) {
        var sentences = new ArrayList<>(List.of(texts.help(item), texts.prompt(item)));
        var text = texts.text(item);
        sentences.add(text.matches(".*[.?]") ? text : text + ". " + texts.help(item));
        texts.readings(item).ifPresent(it -> sentences.addAll(List.of(it.more(), it.less())));
        return sentences;
    }

    private static List<String> names(Texts texts) {
        var names = new ArrayList<String>();
        for (var pack : AllPacks.packs()) {
            names.add(texts.name(pack));
            names.add(texts.about(pack));
            pack.themes().forEach(it -> names.add(texts.theme(it.id())));
            pack.items().forEach(it -> names.addAll(options(texts, it)));
        }
        var labels = texts.labels();
        Stream.of(Lens.values()).map(labels::of).forEach(names::add);
        Stream.of(Scale.values()).map(labels::of).forEach(names::add);
        Stream.of(Limit.values())
                .flatMap(it -> Stream.of(labels.of(it), labels.hint(it)))
                .forEach(names::add);
        names.addAll(labels.grades());
        names.addAll(labels.amounts());
        return names;
    }

    private static List<String> options(Texts texts, Item item) {
        return item.form() instanceof Form.Choice(var options)
                ? options.stream().map(it -> texts.option(item, it)).toList()
                : List.of();
    }
}
