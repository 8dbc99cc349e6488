package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every French word of every pack and every reflection against the same rules of wording as the English ones. */
class FrenchWordingTests {

    private static final Texts TEXTS = CorePack.questionnaires().texts(Locale.FRENCH);
    private static final Texts ENGLISH = CorePack.texts();
    private static final List<String> LISTS = List.of("fr/labels", "fr/double-negatives", "fr/gendered", "fr/checking");
    private static final String MYSELF = ".*(\\b([Jj]e|me|moi|mon|ma|mes)\\b|\\b[Jjm]’).*";

    @ParameterizedTest
    @MethodSource("items")
    void itIsShortAndPlain(Item item) {
        assertThat(sentences(item)).map(FrenchReadability::new).allSatisfy(FrenchWordingTests::isPlain);
    }

    @ParameterizedTest
    @MethodSource("items")
    void itHoldsNoneOfTheWordsNobodyShouldRead(Item item) {
        assertThat(all(item)).allSatisfy(FrenchWordingTests::isClean);
    }

    @ParameterizedTest
    @MethodSource("items")
    void aFirstQuestionAboutWhatIsOnesOwnAsksNobodyToGiveWay(Item item) {
        if (item.autonomy()) {
            assertThat(sentences(item)).noneMatch(WordList.of("fr/compromise")::hits);
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void aLimitIsAboutOneselfAndAsksHowItIsHonoured(Item item) {
        if (item.form() instanceof Form.Limit) {
            assertThat(TEXTS.text(item)).matches(about(item));
            assertThat(WordList.of("fr/partners-own").hits(TEXTS.text(item))).isFalse();
            assertThat(TEXTS.prompt(item)).startsWith("Comment allons-nous respecter ce");
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void itSaysWhatTheEnglishOneSaysInItsOwnWords(Item item) {
        assertThat(TEXTS.prompt(item)).endsWith("\u202f?");
        assertThat(TEXTS.readings(item).isPresent())
                .isEqualTo(ENGLISH.readings(item).isPresent());
        assertThat(all(item)).doesNotContainAnyElementsOf(sentences(item, ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("items")
    void itIsSetAsFrenchIs(Item item) {
        assertThat(all(item))
                .allSatisfy(it ->
                        assertThat(it).doesNotContain("'", "\"", "!").doesNotContainPattern("[ \\u00a0\\p{L}][?:;»]"));
    }

    @Test
    void everyReflectionIsPlainAndLeadsToHelp() {
        var french = Objects.requireNonNull(Reflections.read().words().get("fr"));
        assertThat(french.values()).allSatisfy(it -> {
            var reflection = it.entries();
            assertThat(Reflections.texts(reflection)).allSatisfy(FrenchWordingTests::isClean);
            assertThat(Reflections.texts(reflection).subList(1, 3))
                    .map(FrenchReadability::new)
                    .allSatisfy(FrenchWordingTests::isPlain);
            assertThat(it.at("question").text()).endsWith("\u202f?").matches(MYSELF + "|.*\\b([Nn]otre|nos|nous)\\b.*");
            assertThat(it.at("help").text()).contains("page d’aide");
        });
    }

    @Test
    void noReflectionSendsAnybodyIntoATalkWithTheirPartner() {
        var french = Objects.requireNonNull(Reflections.read().words().get("fr"));
        assertThat(french.values())
                .allSatisfy(it -> assertThat(it.at("words").text())
                        .doesNotContainPattern("(?i)(parle|dites|demande)\\w*( \\w+)? (à|avec) (votre|l’autre)"));
    }

    @ParameterizedTest(name = "{0} finds \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            labels           | L’autre est toxique.
            labels           | Ce n’est pas normal.
            double-negatives | Je ne sors pas sans l’autre.
            double-negatives | Personne ne vient sans le dire.
            gendered         | Mon partenaire tient ses promesses.
            gendered         | Nous comptons l’un sur l’autre.
            gendered         | Êtes-vous prêt·e ?
            compromise       | Où trouver un compromis ?
            compromise       | Qui de vous pourrait céder ?
            checking         | Vous pourriez vérifier son téléphone.
            partners-own     | L’autre passe une soirée avec ses amis.
            partners-own     | L’autre travaille tard.
            """)
    void theListFindsIt(String list, String text) {
        assertThat(WordList.of("fr/" + list).hits(text)).isTrue();
    }

    @ParameterizedTest(name = "{0} leaves \"{1}\" alone")
    @CsvSource(delimiter = '|', textBlock = """
            double-negatives | Laisser la confiance venir pas à pas.
            double-negatives | Cela ne veut pas dire que tout est commun.
            gendered         | Votre partenaire lit la page.
            compromise       | Donner et recevoir, cela me semble juste.
            checking         | L’autre lit des messages sur mon téléphone.
            partners-own     | L’autre montre des photos de moi à des gens.
            """)
    void theListLeavesItAlone(String list, String text) {
        assertThat(WordList.of("fr/" + list).hits(text)).isFalse();
    }

    private static void isPlain(FrenchReadability it) {
        assertThat(it.longestSentence()).as(it.text()).isLessThanOrEqualTo(20);
        assertThat(it.ease()).as(it.text()).isGreaterThanOrEqualTo(60.0);
    }

    private static void isClean(String text) {
        assertThat(LISTS)
                .allSatisfy(list -> assertThat(WordList.of(list).hits(text))
                        .as("%s: %s", list, text)
                        .isFalse());
    }

    /** Being faithful is what two keep to; every other limit is one person's own. */
    private static String about(Item item) {
        return item.owner().equals(Optional.of(Owner.BOTH)) ? ".*\\b[Nn]ous\\b.*" : "(?s).*" + MYSELF;
    }

    static Stream<Arguments> items() {
        return AllPacks.items().stream().map(item -> argumentSet(item.id().value(), item));
    }

    private static List<String> all(Item item) {
        var all = new ArrayList<>(sentences(item));
        if (item.form() instanceof Form.Choice(var options)) {
            options.forEach(it -> all.add(TEXTS.option(item, it)));
        }
        return all;
    }

    private static List<String> sentences(Item item) {
        return sentences(item, TEXTS);
    }

    /** What stands as a mere name, as kinds of support do, is read together with its help. */
    private static List<String> sentences(Item item, Texts texts) {
        var all = new ArrayList<>(List.of(texts.help(item), texts.prompt(item)));
        var text = texts.text(item);
        all.add(text.matches(".*[.?]") ? text : text + ". " + texts.help(item));
        texts.readings(item).ifPresent(it -> all.addAll(List.of(it.more(), it.less())));
        return all;
    }
}
