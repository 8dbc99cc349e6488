package app.entente.thenandnow;

import static app.entente.comparison.OpenedItems.choice;
import static app.entente.comparison.OpenedItems.expectation;
import static app.entente.comparison.OpenedItems.trust;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.comparison.OpenedItems;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.door.OpenedPairs;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.statistics.RetestChange;
import app.entente.values.ItemId;
import app.entente.values.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand. */
class ChangeCalculatorTests {

    private static final Instant THEN = Instant.parse("2026-03-01T20:00:00Z");
    private static final Instant NOW = THEN.plus(Duration.ofDays(92));

    @Test
    void anItemShownBothTimesHasBothValuesOfBothTimes() {
        var changes = changes(List.of(expectation("a", 1, 2)), List.of(expectation("a", 4, 5)));
        assertThat(changes.topics()).hasSize(1);
        var topic = changes.topics().getFirst();
        assertThat(topic.theme()).isEqualTo(OpenedItems.HOME);
        assertThat(topic.items()).singleElement().satisfies(it -> {
            assertThat(it.then().mine().value()).isEqualTo(new Value.Grade(1));
            assertThat(it.then().partners().value()).isEqualTo(new Value.Grade(2));
            assertThat(it.now().mine().value()).isEqualTo(new Value.Grade(4));
            assertThat(it.now().partners().value()).isEqualTo(new Value.Grade(5));
        });
    }

    @Test
    void anItemShownInOnlyOneOfTheRoundsDoesNotExist() {
        var changes = changes(
                List.of(expectation("only-then", 1, 2), expectation("both", 3, 3)),
                List.of(expectation("only-now", 4, 5), expectation("both", 3, 3)));
        assertThat(changes.items())
                .extracting(ItemChange::item)
                .extracting(Item::id)
                .containsExactly(new ItemId("both"));
    }

    @Test
    void anotherVersionOfAnItemIsAnotherItem() {
        var changes = changes(List.of(expectation("a", 1, 2)), List.of(secondVersion(expectation("a", 1, 2))));
        assertThat(changes.topics()).isEmpty();
    }

    @Test
    void whatARoundBetweenHasComparedIsLeftOut() {
        var then = List.of(expectation("a", 1, 2), expectation("b", 1, 2));
        var calculator = new ChangeCalculator(pair(THEN, then), pair(NOW, then), Set.of(new ItemId("a")));
        assertThat(calculator.items())
                .extracting(ItemChange::item)
                .extracting(Item::id)
                .containsExactly(new ItemId("b"));
    }

    @Test
    void fourAnswersThatMovedByOneStepEachAreAClearChange() {
        var topic = topic(expectations(1, 2, 3, 4), expectations(2, 3, 4, 5), NOW);
        assertThat(topic.mine()).contains(new MeanChange(2.5, 3.5, 4, Optional.of(RetestChange.CLEAR_CHANGE)));
    }

    @Test
    void aMeanThatMovedByLessThanOneStepIsNoClearChange() {
        var topic = topic(expectations(1, 2, 3, 4), expectations(2, 3, 4, 4), NOW);
        assertThat(topic.mine()).contains(new MeanChange(2.5, 3.25, 4, Optional.of(RetestChange.NO_CLEAR_CHANGE)));
    }

    @Test
    void aChangeUpAndOneDownIsTheSameChange() {
        var down = topic(expectations(2, 3, 4, 5), expectations(1, 2, 3, 4), NOW);
        assertThat(down.mine().flatMap(MeanChange::change)).contains(RetestChange.CLEAR_CHANGE);
    }

    @Test
    void answersThatMovedFarInOppositeDirectionsAreNotPassedOver() {
        var topic = topic(expectations(1, 5, 3, 3), expectations(3, 3, 3, 3), NOW);
        assertThat(topic.mine()).contains(new MeanChange(3, 3, 4, Optional.empty()));
    }

    @Test
    void aboutThreeItemsNothingIsSaid() {
        var topic = topic(expectations(1, 1, 1), expectations(5, 5, 5), NOW);
        assertThat(topic.mine()).contains(new MeanChange(1, 5, 3, Optional.empty()));
    }

    @Test
    void withinTwoWeeksNothingIsSaid() {
        var early = topic(expectations(1, 1, 1, 1), expectations(5, 5, 5, 5), THEN.plus(Duration.ofDays(13)));
        assertThat(early.mine().flatMap(MeanChange::change)).isEmpty();
        var later = topic(expectations(1, 1, 1, 1), expectations(5, 5, 5, 5), THEN.plus(Duration.ofDays(14)));
        assertThat(later.mine().flatMap(MeanChange::change)).contains(RetestChange.CLEAR_CHANGE);
    }

    @Test
    void thePartnersMeanIsTheirOwn() {
        var topic = topic(expectations(1, 2, 3, 4), expectations(2, 3, 4, 5), NOW);
        assertThat(topic.partners()).contains(new MeanChange(3, 3, 4, Optional.of(RetestChange.NO_CLEAR_CHANGE)));
    }

    @Test
    void answersThatAreNoNumbersAndStatementsOfAScaleHaveNoMeanInATopic() {
        var items = List.of(choice("c", "early", "late"), trust("kept", 5, 2));
        var topic = changes(items, items).topics().getFirst();
        assertThat(topic.items()).hasSize(2);
        assertThat(topic.mine()).isEmpty();
        assertThat(topic.partners()).isEmpty();
    }

    @Test
    void aScaleShowsOnlyIfBothWouldShowItBothTimes() {
        var shown = List.of(trust("a", 5, 1), trust("b", 4, 2));
        var asked = shown.stream().map(OpenedItem::item).toList();
        assertThat(scales(shown, List.of(Scale.TRUST), List.of(Scale.TRUST), asked))
                .containsExactly(new SharedScaleChange(
                        Scale.TRUST,
                        new MeanChange(4.5, 4.5, 2, Optional.empty()),
                        new MeanChange(1.5, 1.5, 2, Optional.empty())));
        assertThat(scales(shown, List.of(Scale.TRUST), List.of(), asked)).isEmpty();
        assertThat(scales(shown, List.of(), List.of(Scale.TRUST), asked)).isEmpty();
    }

    @Test
    void aScaleWithTooFewItemsShownBothTimesIsNotTold() {
        var shown = List.of(trust("a", 5, 1));
        var asked = Stream.of(trust("a", 1, 1), trust("b", 1, 1))
                .map(OpenedItem::item)
                .toList();
        assertThat(scales(shown, List.of(Scale.TRUST), List.of(Scale.TRUST), asked))
                .isEmpty();
    }

    private static List<SharedScaleChange> scales(
            List<OpenedItem> shown, List<Scale> then, List<Scale> now, List<Item> asked) {
        var before = OpenedPairs.at(THEN, OpenedPairs.of(shown, then));
        var after = OpenedPairs.at(NOW, OpenedPairs.of(shown, now));
        return new ChangeCalculator(before, after, Set.of()).scales(asked);
    }

    /** One item for each number; the partner always answers 3. */
    private static List<OpenedItem> expectations(int... mine) {
        return Stream.iterate(0, it -> it < mine.length, it -> it + 1)
                .map(it -> expectation("item-" + it, mine[it], 3))
                .toList();
    }

    private static TopicChange topic(List<OpenedItem> then, List<OpenedItem> now, Instant at) {
        return new ChangeCalculator(pair(THEN, then), pair(at, now), Set.of())
                .topics()
                .getFirst();
    }

    private static ChangeCalculator changes(List<OpenedItem> then, List<OpenedItem> now) {
        return new ChangeCalculator(pair(THEN, then), pair(NOW, now), Set.of());
    }

    private static OpenedPair pair(Instant at, List<OpenedItem> items) {
        return OpenedPairs.at(at, OpenedPairs.of(items, List.of()));
    }

    private static OpenedItem secondVersion(OpenedItem opened) {
        var it = opened.item();
        var second = new Item(
                it.id(),
                2,
                it.theme(),
                it.subject(),
                it.form(),
                it.reversed(),
                it.good(),
                it.owner(),
                it.share(),
                it.autonomy(),
                it.sensitive(),
                it.indicators());
        return new OpenedItem(second, opened.mine(), opened.partners());
    }
}
