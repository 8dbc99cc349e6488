package app.entente.engine;

import app.entente.values.Aspect;

import static app.entente.engine.Priority.Standing.TALK_FIRST;
import static app.entente.engine.Priority.Standing.WORTH_A_TALK;
import static app.entente.engine.Shown.HOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.entente.values.StrengthRule;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingTests {

    @Test
    void aMismatchThatMattersToBothComesFirst() {
        var topic = only(
                Shown.theme(HOME, Importance.VERY_MUCH, Importance.VERY_MUCH),
                Shown.limit("photos", Stance.FINE, Stance.NOT_OK));
        assertThat(topic.priority().value()).isCloseTo(200 / 3.0, Offset.offset(1e-8));
        assertThat(topic.standing()).isEqualTo(TALK_FIRST);
    }

    @Test
    void oneQuestionAloneIsAStartingPoint() {
        var topic = only(Shown.theme(HOME), Shown.expectation("evenings", 1, 5));
        assertThat(topic.priority().value()).isCloseTo(140 / 3.0, Offset.offset(1e-8));
        assertThat(topic.standing()).isEqualTo(WORTH_A_TALK);
        assertThat(topic.leading().certainty()).isEqualTo(Certainty.STARTING_POINT);
    }

    @Test
    void aDifferenceNeverSaidAloudLiftsATopicByHalf() {
        var apart = Shown.expectation("evenings", 2, 4);
        assertThat(only(Shown.theme(HOME), Shown.said(apart, Said.YES, Said.PARTLY))
                        .priority()
                        .value())
                .isCloseTo(70 / 3.0, Offset.offset(1e-8));
        assertThat(only(Shown.theme(HOME), Shown.said(apart, Said.YES, Said.NO))
                        .priority()
                        .value())
                .isEqualTo(35);
    }

    @Test
    void aCloseAnswerIsNoUnspokenDifference() {
        var close = Shown.said(Shown.expectation("evenings", 3, 4), Said.NO, Said.NO);
        assertThat(Engine.finding(close).unspoken()).isFalse();
    }

    @Test
    void aHiddenDifferenceLiftsATopicAsMuch() {
        var guessed = Shown.guessed(Shown.expectation("evenings", 2, 4), 2);
        assertThat(only(Shown.theme(HOME), guessed).priority().value()).isEqualTo(35);
    }

    @Test
    void theHeaviestItemLeadsItsTopic() {
        var topic = only(
                Shown.theme(HOME),
                Shown.expectation("close", 1, 2),
                Shown.expectation("far", 1, 5),
                Shown.expectation("apart", 1, 3));
        assertThat(topic.leading().findings()).extracting(it -> it.item().id()).containsExactly("far", "apart", "close");
    }

    @Test
    void ofTwoThatWeighTheSameTheIdDecidesAndNotTheOrder() {
        var topic = only(
                Shown.theme(HOME),
                Shown.expectation("b", 1, 5),
                Shown.expectation("c", 1, 5),
                Shown.expectation("a", 5, 1),
                Shown.expectation("e", 1, 1),
                Shown.expectation("d", 1, 1));
        assertThat(topic.leading().findings()).extracting(it -> it.item().id()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void aThemeThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.compare(List.of(), List.of(in("gone"))))
                .withMessageContaining("gone");
    }

    @Test
    void aThemeMakesOneTopicWithAFacetForEachAspect() {
        var topic = only(
                Shown.theme(HOME),
                Shown.statement("heard", Good.HIGH, 3, 3),
                Shown.expectation("evenings", 3, 3),
                Shown.support("listening", Shown.exchange(2, 2), Shown.exchange(2, 2)),
                Shown.limit("photos", Stance.FINE, Stance.FINE));
        assertThat(topic.facets())
                .extracting(RankedFacet::aspect)
                .containsExactly(Aspect.BOUNDARIES, Aspect.EXPECTATIONS, Aspect.SUPPORT, Aspect.STATEMENTS);
    }

    @Test
    void theWeightiestFacetLeadsItsTopic() {
        var topic = only(
                Shown.theme(HOME),
                Shown.limit("photos", Stance.ASK, Stance.ASK),
                Shown.expectation("evenings", 1, 5));
        assertThat(topic.leading().aspect()).isEqualTo(Aspect.EXPECTATIONS);
        assertThat(topic.priority()).isEqualTo(topic.leading().priority());
    }

    @Test
    void supportAndWorkAreOneFacet() {
        var topic = only(
                Shown.theme(HOME),
                Shown.support("listening", Shown.exchange(2, 2), Shown.exchange(2, 2)),
                Shown.division("dishes", StrengthRule.ALWAYS, Shown.share(1), Shown.share(1)));
        assertThat(topic.facets()).hasSize(1);
        assertThat(topic.leading().findings())
                .extracting(it -> it.item().id())
                .containsExactly("dishes", "listening");
    }

    @Test
    void aSharedWishLiftsItsTopicAndIsTold() {
        var wished = Shown.support("hugs", Shown.exchange(2, 2, Wish.MORE), Shown.exchange(2, 2, Wish.MORE));
        var findings = Engine.compare(List.of(Shown.theme(HOME)), List.of(wished));
        assertThat(findings.wishes()).extracting(it -> it.item().id()).containsExactly("hugs");
        assertThat(findings.topics().getFirst().priority().lifted()).isTrue();
    }

    @Test
    void aMutualWishIsToldAndNeverRanked() {
        var findings = Engine.compare(List.of(Shown.theme(HOME)), List.of(new ShownItem.MutualWish("trip", HOME)));
        assertThat(findings.wishes()).extracting(it -> it.item().id()).containsExactly("trip");
        assertThat(findings.topics()).isEmpty();
        assertThat(findings.strengths()).isEmpty();
    }

    @Test
    void equalWeightIsOrderedByImportanceThenByTheOrderOfTheThemes() {
        var findings = Engine.compare(
                List.of(
                        Shown.theme("a"),
                        Shown.theme("b"),
                        Shown.theme("c", Importance.VERY_MUCH, Importance.VERY_MUCH)),
                List.of(in("b"), in("a"), in("c")));
        assertThat(findings.topics()).extracting(it -> it.theme().id()).containsExactly("c", "a", "b");
    }

    @Test
    void nothingShownMakesNoTopicAndNoStrength() {
        var findings = Engine.compare(List.of(Shown.theme(HOME)), List.of());
        assertThat(findings.topics()).isEmpty();
        assertThat(findings.strengths()).isEmpty();
    }

    private static ShownItem in(String theme) {
        return new ShownItem.Limit("limit-" + theme, theme, Holder.SELF, false, new Both<>(Stance.FINE, Stance.FINE));
    }

    private static Ranked only(Theme theme, ShownItem... items) {
        var topics = Engine.compare(List.of(theme), List.of(items)).topics();
        assertThat(topics).hasSize(1);
        return topics.getFirst();
    }
}
