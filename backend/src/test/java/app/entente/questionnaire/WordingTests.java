package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every word of every pack against the rules of wording. */
class WordingTests {

    private static final Texts TEXTS = CorePack.texts();

    @ParameterizedTest
    @MethodSource("items")
    void itIsShortAndPlain(Item item) {
        assertThat(sentences(item)).map(Readability::new).allSatisfy(it -> {
            assertThat(it.longestSentence()).as(it.text()).isLessThanOrEqualTo(20);
            assertThat(it.grade()).as(it.text()).isLessThanOrEqualTo(7.0);
        });
    }

    @ParameterizedTest
    @MethodSource("itemsAndLists")
    void itHoldsNoneOfTheWordsNobodyShouldRead(Item item, WordList list) {
        assertThat(sentences(item)).noneMatch(list::hits);
    }

    @ParameterizedTest
    @MethodSource("items")
    void aFirstQuestionAboutWhatIsOnesOwnAsksNobodyToGiveWay(Item item) {
        if (item.autonomy()) {
            assertThat(sentences(item)).noneMatch(WordList.of("compromise")::hits);
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void aLimitIsAboutOneselfAndAsksHowItIsHonoured(Item item) {
        if (item.form() instanceof Form.Limit) {
            assertThat(TEXTS.text(item)).matches(about(item)).doesNotMatch(".*\\bmy partner['’]s\\b.*");
            assertThat(WordList.of("partners-own").hits(TEXTS.text(item))).isFalse();
            assertThat(TEXTS.prompt(item)).startsWith("How will we honour this");
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void aFirstQuestionIsAQuestion(Item item) {
        assertThat(TEXTS.prompt(item)).endsWith("?");
    }

    @ParameterizedTest
    @EnumSource
    void everyLensHasAName(Lens lens) {
        assertThat(TEXTS.labels().of(lens)).isNotBlank();
    }

    /** Being faithful is what two keep to; every other limit is one person's own. */
    private static String about(Item item) {
        return item.owner().equals(Optional.of(Owner.BOTH)) ? ".*\\b([Uu]s|[Ww]e)\\b.*" : ".*\\b(I|[Mm]y|me)\\b.*";
    }

    static Stream<Arguments> items() {
        return AllPacks.items().stream().map(item -> argumentSet(item.id().value(), item));
    }

    static Stream<Arguments> itemsAndLists() {
        return AllPacks.items().stream()
                .flatMap(item -> Stream.of("labels", "double-negatives", "gendered", "checking")
                        .map(list -> argumentSet(item.id() + " and " + list, item, WordList.of(list))));
    }

    /** What stands as a mere name, as kinds of support do, is read together with its help. */
    private static List<String> sentences(Item item) {
        var texts = new ArrayList<>(List.of(TEXTS.help(item), TEXTS.prompt(item)));
        var text = TEXTS.text(item);
        texts.add(text.matches(".*[.?]") ? text : text + ". " + TEXTS.help(item));
        TEXTS.readings(item).ifPresent(it -> texts.addAll(List.of(it.more(), it.less())));
        return texts;
    }
}
