package app.entente.engine;

import static app.entente.engine.ShownItems.HOME;
import static app.entente.engine.TopicPriority.Standing.TALK_FIRST;
import static app.entente.engine.TopicPriority.Standing.WORTH_A_TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.entente.finding.ShownItem;
import app.entente.statistics.Dyad;
import app.entente.values.Aspect;
import app.entente.values.DesirableEnd;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.SaidAloud;
import app.entente.values.StrengthRule;
import app.entente.values.Wish;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TopicRankingTests {

    @Test
    void aMismatchThatMattersToBothComesFirst() {
        var topic = only(
                ShownItems.theme(HOME, Importance.VERY, Importance.VERY),
                ShownItems.limit("photos", LimitLevel.FINE, LimitLevel.NOT_OK));
        assertThat(topic.priority().value()).isCloseTo(200 / 3.0, Offset.offset(1e-8));
        assertThat(topic.standing()).isEqualTo(TALK_FIRST);
    }

    @Test
    void oneQuestionAloneIsAStartingPoint() {
        var topic = only(ShownItems.theme(HOME), ShownItems.expectation("evenings", 1, 5));
        assertThat(topic.priority().value()).isCloseTo(140 / 3.0, Offset.offset(1e-8));
        assertThat(topic.standing()).isEqualTo(WORTH_A_TALK);
        assertThat(topic.leading().certainty()).isEqualTo(Certainty.STARTING_POINT);
    }

    @Test
    void aDifferenceNeverSaidAloudLiftsATopicByHalf() {
        var apart = ShownItems.expectation("evenings", 2, 4);
        assertThat(only(ShownItems.theme(HOME), ShownItems.said(apart, SaidAloud.YES, SaidAloud.PARTLY))
                        .priority()
                        .value())
                .isCloseTo(70 / 3.0, Offset.offset(1e-8));
        assertThat(only(ShownItems.theme(HOME), ShownItems.said(apart, SaidAloud.YES, SaidAloud.NO))
                        .priority()
                        .value())
                .isEqualTo(35);
    }

    @Test
    void aCloseAnswerIsNoUnspokenDifference() {
        var close = ShownItems.said(ShownItems.expectation("evenings", 3, 4), SaidAloud.NO, SaidAloud.NO);
        assertThat(Engine.finding(close).unspoken()).isFalse();
    }

    @Test
    void aHiddenDifferenceLiftsATopicAsMuch() {
        var guessed = ShownItems.guessed(ShownItems.expectation("evenings", 2, 4), 2);
        assertThat(only(ShownItems.theme(HOME), guessed).priority().value()).isEqualTo(35);
    }

    @Test
    void theHeaviestItemLeadsItsTopic() {
        var topic = only(
                ShownItems.theme(HOME),
                ShownItems.expectation("close", 1, 2),
                ShownItems.expectation("far", 1, 5),
                ShownItems.expectation("apart", 1, 3));
        assertThat(topic.leading().findings())
                .extracting(it -> it.item().id())
                .containsExactly("far", "apart", "close");
    }

    @Test
    void ofTwoThatWeighTheSameTheIdDecidesAndNotTheOrder() {
        var topic = only(
                ShownItems.theme(HOME),
                ShownItems.expectation("b", 1, 5),
                ShownItems.expectation("c", 1, 5),
                ShownItems.expectation("a", 5, 1),
                ShownItems.expectation("e", 1, 1),
                ShownItems.expectation("d", 1, 1));
        assertThat(topic.leading().findings())
                .extracting(it -> it.item().id())
                .containsExactly("a", "b", "c", "d", "e");
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
                ShownItems.theme(HOME),
                ShownItems.statement("heard", DesirableEnd.HIGH, 3, 3),
                ShownItems.expectation("evenings", 3, 3),
                ShownItems.support("listening", ShownItems.exchange(2, 2), ShownItems.exchange(2, 2)),
                ShownItems.limit("photos", LimitLevel.FINE, LimitLevel.FINE));
        assertThat(topic.facets())
                .extracting(RankedFacet::aspect)
                .containsExactly(Aspect.BOUNDARIES, Aspect.EXPECTATIONS, Aspect.SUPPORT, Aspect.STATEMENTS);
    }

    @Test
    void theWeightiestFacetLeadsItsTopic() {
        var topic = only(
                ShownItems.theme(HOME),
                ShownItems.limit("photos", LimitLevel.ASK, LimitLevel.ASK),
                ShownItems.expectation("evenings", 1, 5));
        assertThat(topic.leading().aspect()).isEqualTo(Aspect.EXPECTATIONS);
        assertThat(topic.priority()).isEqualTo(topic.leading().priority());
    }

    @Test
    void supportAndWorkAreOneFacet() {
        var topic = only(
                ShownItems.theme(HOME),
                ShownItems.support("listening", ShownItems.exchange(2, 2), ShownItems.exchange(2, 2)),
                ShownItems.division("dishes", StrengthRule.ALWAYS, ShownItems.share(1), ShownItems.share(1)));
        assertThat(topic.facets()).hasSize(1);
        assertThat(topic.leading().findings()).extracting(it -> it.item().id()).containsExactly("dishes", "listening");
    }

    @Test
    void aSharedWishLiftsItsTopicAndIsTold() {
        var wished =
                ShownItems.support("hugs", ShownItems.exchange(2, 2, Wish.MORE), ShownItems.exchange(2, 2, Wish.MORE));
        var findings = Engine.compare(List.of(ShownItems.theme(HOME)), List.of(wished));
        assertThat(findings.wishes()).extracting(it -> it.item().id()).containsExactly("hugs");
        assertThat(findings.topics().getFirst().priority().lifted()).isTrue();
    }

    @Test
    void aMutualWishIsToldAndNeverRanked() {
        var findings = Engine.compare(List.of(ShownItems.theme(HOME)), List.of(new ShownItem.MutualWish("trip", HOME)));
        assertThat(findings.wishes()).extracting(it -> it.item().id()).containsExactly("trip");
        assertThat(findings.topics()).isEmpty();
        assertThat(findings.strengths()).isEmpty();
    }

    @Test
    void equalWeightIsOrderedByImportanceThenByTheOrderOfTheThemes() {
        var findings = Engine.compare(
                List.of(
                        ShownItems.theme("a"),
                        ShownItems.theme("b"),
                        ShownItems.theme("c", Importance.VERY, Importance.VERY)),
                List.of(in("b"), in("a"), in("c")));
        assertThat(findings.topics()).extracting(it -> it.theme().id()).containsExactly("c", "a", "b");
    }

    @Test
    void nothingShownMakesNoTopicAndNoStrength() {
        var findings = Engine.compare(List.of(ShownItems.theme(HOME)), List.of());
        assertThat(findings.topics()).isEmpty();
        assertThat(findings.strengths()).isEmpty();
    }

    private static ShownItem in(String theme) {
        return new ShownItem.Limit(
                "limit-" + theme, theme, LimitOwner.SELF, false, new Dyad<>(LimitLevel.FINE, LimitLevel.FINE));
    }

    private static RankedTopic only(RatedTheme ratedTheme, ShownItem... items) {
        var topics = Engine.compare(List.of(ratedTheme), List.of(items)).topics();
        assertThat(topics).hasSize(1);
        return topics.getFirst();
    }
}
