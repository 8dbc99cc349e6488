package app.entente.comparison;

import static app.entente.comparison.OpenedItems.HOME;
import static app.entente.comparison.OpenedItems.bothWish;
import static app.entente.comparison.OpenedItems.division;
import static app.entente.comparison.OpenedItems.expectation;
import static app.entente.comparison.OpenedItems.guessed;
import static app.entente.comparison.OpenedItems.limit;
import static app.entente.comparison.OpenedItems.strain;
import static app.entente.comparison.OpenedItems.support;
import static app.entente.comparison.OpenedItems.trust;
import static app.entente.comparison.OpenedItems.unsaid;
import static app.entente.comparison.OpenedItems.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.door.OpenedImportance;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPairs;
import app.entente.engine.Certainty;
import app.entente.engine.StrengthFinding.Kind;
import app.entente.engine.TopicPriority.Standing;
import app.entente.finding.BoundaryOutcome;
import app.entente.finding.GuessAccuracy.Insight;
import app.entente.finding.PersonBalance;
import app.entente.finding.StatementEvaluation;
import app.entente.finding.WorkSplit;
import app.entente.values.Aspect;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonsTests {

    private static final OpenedImportance DEAR =
            new OpenedImportance(Optional.of(Importance.VERY), Optional.of(Importance.QUITE));

    private static final OpenedImportance DEAR_TURNED =
            new OpenedImportance(Optional.of(Importance.QUITE), Optional.of(Importance.VERY));

    @Test
    void aMismatchLeadsTheTopicsWithItsReason() {
        var comparison = of(DEAR, expectation("evenings", 1, 3), limit("photos", LimitLevel.NOT_OK, LimitLevel.FINE));
        var topic = comparison.topics().getFirst();
        assertThat(topic.theme()).isEqualTo(HOME);
        assertThat(topic.aspect()).isEqualTo(Aspect.BOUNDARIES);
        assertThat(topic.standing()).isEqualTo(Standing.TALK_FIRST);
        assertThat(topic.reason().mine()).contains(Importance.VERY);
        assertThat(topic.reason().certainty()).isEqualTo(Certainty.STARTING_POINT);
        assertThat(topic.reason().mostSevere().outcome())
                .isEqualTo(new ComparisonOutcome.Limits(BoundaryOutcome.MISMATCH));
    }

    @Test
    void oneselfIsTheFirstInEverything() {
        var item = of(DEAR, expectation("evenings", 5, 2)).items().getFirst();
        assertThat(item.mine().value()).isEqualTo(new Value.Grade(5));
        assertThat(item.partners().value()).isEqualTo(new Value.Grade(2));
        assertThat(item.mine().importance()).contains(Importance.VERY);
        assertThat(((ComparisonOutcome.Distance) item.outcome()).gap().difference())
                .isEqualTo(3);
    }

    @Test
    void bothSeeTheSameStrengthsAndTheSameTopicsInTheSameOrder() {
        var items = List.of(
                unsaid(expectation("evenings", 5, 2)),
                limit("photos", LimitLevel.NOT_OK, LimitLevel.FINE),
                support("listening", 4, 1, 2, 2),
                trust("heard", 4, 5));
        var turned = items.stream().map(OpenedItems::turned).toArray(OpenedItem[]::new);
        var mine = of(DEAR, items.toArray(OpenedItem[]::new));
        var partners = of(DEAR_TURNED, turned);
        assertThat(outline(partners)).isEqualTo(outline(mine));
    }

    @Test
    void aGuessIsASentenceForBothAndAValueForWhoGuessedOnly() {
        var guessInsights = of(DEAR, guessed(expectation("evenings", 5, 2), 5, 1))
                .items()
                .getFirst()
                .guesses();
        assertThat(guessInsights.mine()).contains(new Value.Grade(5));
        assertThat(guessInsights.myInsight()).contains(Insight.HIDDEN_DIFFERENCE);
        assertThat(guessInsights.partnersInsight()).contains(Insight.KNOWN_DIFFERENCE);
    }

    @Test
    void whatNobodyKnewComesFirstInTheSameOrderForBoth() {
        var items = List.of(
                guessed(expectation("known", 4, 4), 4, 4),
                guessed(expectation("agree", 4, 4), 1, 4),
                expectation("unguessed", 1, 5),
                guessed(expectation("hidden", 5, 2), 5, 5));
        var mine = of(DEAR, items.toArray(OpenedItem[]::new));
        var partners = of(DEAR_TURNED, items.stream().map(OpenedItems::turned).toArray(OpenedItem[]::new));
        assertThat(ids(mine)).containsExactly("hidden", "agree", "known").isEqualTo(ids(partners));
    }

    @Test
    void strengthsAreWhatTheTwoShare() {
        var comparison = of(
                DEAR,
                expectation("evenings", 4, 4),
                limit("photos", LimitLevel.NOT_OK, LimitLevel.NOT_OK),
                limit("calls", LimitLevel.FINE, LimitLevel.FINE),
                support("listening", 3, 3, 3, 3),
                trust("heard", 4, 5),
                strain("tired", 5, 5));
        assertThat(comparison.strengths())
                .extracting(Strength::kind)
                .containsExactly(Kind.SAME_EXPECTATION, Kind.SHARED_LIMIT, Kind.EVEN_SUPPORT, Kind.SHARED_STRENGTH);
        assertThat(comparison.evaluations().of(StatementEvaluation.SHARED_CONCERN))
                .isEqualTo(1);
    }

    @Test
    void whatStandsOutLessIsFurtherAndTheWholeIsNeverMissingAnItem() {
        var comparison = of(DEAR, expectation("evenings", 3, 4), trust("heard", 3, 3));
        assertThat(comparison.topics()).isEmpty();
        assertThat(comparison.further())
                .singleElement()
                .satisfies(it -> assertThat(it.facets())
                        .extracting(ComparedFacet::aspect)
                        .containsExactly(Aspect.EXPECTATIONS, Aspect.STATEMENTS));
        assertThat(comparison.through(Aspect.EXPECTATIONS)).hasSize(1);
        assertThat(comparison.through(Aspect.BOUNDARIES)).isEmpty();
    }

    @Test
    void throughALensTheHeaviestComesFirst() {
        var comparison = of(DEAR, expectation("close", 3, 4), expectation("same", 4, 4), expectation("apart", 1, 5));
        assertThat(comparison.weightiestFirst(Aspect.EXPECTATIONS))
                .extracting(it -> it.item().id().value())
                .containsExactly("apart", "close", "same");
        assertThat(comparison.weightiestFirst(Aspect.BOUNDARIES)).isEmpty();
    }

    @Test
    void aHiddenDifferenceComesFirstInItsTopicAndASharedWishSecond() {
        var topic = of(
                        DEAR,
                        expectation("mornings", 1, 5),
                        wishing("listening", 2, Wish.MORE, Wish.MORE),
                        guessed(expectation("evenings", 5, 3), 5, 3))
                .topics()
                .getFirst();
        assertThat(topic.items().stream().map(it -> it.item().id().value()))
                .containsExactly("evenings", "listening", "mornings");
    }

    @Test
    void theFacetOfAHiddenDifferenceNamesItsTopicAlsoWhereAnotherWeighsMore() {
        var mismatch = limit("photos", LimitLevel.NOT_OK, LimitLevel.FINE);
        var topic = of(DEAR, mismatch, guessed(expectation("evenings", 4, 2), 4, 2))
                .topics()
                .getFirst();
        assertThat(topic.reason().mostSevere().outcome())
                .isEqualTo(new ComparisonOutcome.Limits(BoundaryOutcome.MISMATCH));
        assertThat(topic.aspect()).isEqualTo(Aspect.EXPECTATIONS);
        assertThat(topic.facetsAsRead())
                .extracting(ComparedFacet::aspect)
                .containsExactly(Aspect.EXPECTATIONS, Aspect.BOUNDARIES);
    }

    @Test
    void whatBothWishForIsToldAndAMutualWishIsNoTopic() {
        var comparison = of(DEAR, wishing("listening", 2, Wish.MORE, Wish.MORE), bothWish("weekend"));
        assertThat(comparison.wishes())
                .extracting(it -> it.item().id().value())
                .containsExactly("listening", "weekend");
        assertThat(comparison.topics())
                .singleElement()
                .satisfies(topic -> assertThat(topic.items())
                        .extracting(it -> it.item().id().value())
                        .containsExactly("listening"));
    }

    @Test
    void workSeenDifferentlyIsATopicOfSupport() {
        var topic = of(DEAR, division("shopping", 2, 2)).topics().getFirst();
        assertThat(topic.aspect()).isEqualTo(Aspect.SUPPORT);
        assertThat(topic.reason().mostSevere().outcome())
                .isInstanceOfSatisfying(
                        ComparisonOutcome.Division.class,
                        it -> assertThat(it.split().view()).isEqualTo(WorkSplit.View.BOTH_FEEL_THEY_DO_MORE));
    }

    @Test
    void themesToTalkAboutAndWithdrawnItemsAreHandedOnAsTheyCameThroughTheDoor() {
        var money = new ThemeId("money");
        var gone = new ItemId("larger-sums");
        var pair = OpenedPairs.of(List.of(), Map.of(), List.of(money), List.of(gone));
        var comparison = Comparisons.build(pair);
        assertThat(comparison.alsoWorthATalk()).containsExactly(money);
        assertThat(comparison.withdrawn()).containsExactly(gone);
        assertThat(comparison.strengths()).isEmpty();
        assertThat(comparison.topics()).isEmpty();
    }

    @Test
    void aThemeAmongTheTopicsIsNotNamedASecondTime() {
        var shown = List.of(limit("photos", LimitLevel.NOT_OK, LimitLevel.FINE));
        var pair = OpenedPairs.of(shown, Map.of(HOME, DEAR), List.of(HOME, new ThemeId("money")), List.of());
        assertThat(Comparisons.build(pair).alsoWorthATalk()).containsExactly(new ThemeId("money"));
    }

    @Test
    void everyThemeToTalkAboutStandsOnceHoweverManyFacetsItHas() {
        var money = new ThemeId("money");
        var shown = List.of(expectation("evenings", 3, 4), trust("heard", 3, 3));
        var pair = OpenedPairs.of(shown, Map.of(HOME, DEAR), List.of(HOME, money), List.of());
        var comparison = Comparisons.build(pair);
        assertThat(comparison.alsoWorthATalk()).contains(HOME);
        assertThat(comparison.themesToTalkAbout()).containsExactly(HOME, money);
        assertThat(comparison.topic(HOME)).map(Topic::aspect).contains(Aspect.EXPECTATIONS);
        assertThat(comparison.topic(money)).isEmpty();
    }

    @Test
    void overThreeCurrenciesEachHasABalanceOfTheirOwn() {
        var balances = of(
                        DEAR,
                        support("listening", 4, 1, 2, 2),
                        support("affection", 4, 2, 2, 3),
                        support("practical", 3, 1, 2, 3))
                .balances();
        assertThat(balances.first()).contains(PersonBalance.GIVES_MORE);
        assertThat(balances.second()).contains(PersonBalance.RECEIVES_MORE);
    }

    private Comparison of(OpenedImportance importance, OpenedItem... items) {
        var pair = OpenedPairs.of(Arrays.asList(items), Map.of(HOME, importance), List.of(), List.of());
        return Comparisons.build(pair);
    }

    private static List<String> ids(Comparison comparison) {
        return comparison.guessed().stream().map(it -> it.item().id().value()).toList();
    }

    private static List<String> outline(Comparison comparison) {
        return Stream.concat(
                        comparison.strengths().stream()
                                .map(it -> it.kind() + it.item().item().id().value()),
                        comparison.topics().stream().map(it -> it.theme().value() + it.aspect() + it.standing()))
                .toList();
    }
}
