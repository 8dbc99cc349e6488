package app.entente.comparison;

import static app.entente.comparison.OpenItems.HOME;
import static app.entente.comparison.OpenItems.expectation;
import static app.entente.comparison.OpenItems.guessed;
import static app.entente.comparison.OpenItems.limit;
import static app.entente.comparison.OpenItems.strain;
import static app.entente.comparison.OpenItems.support;
import static app.entente.comparison.OpenItems.trust;
import static app.entente.comparison.OpenItems.unsaid;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.door.OpenImportance;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPairs;
import app.entente.values.Aspect;
import app.entente.engine.Balance;
import app.entente.engine.Boundary;
import app.entente.engine.Certainty;
import app.entente.engine.Evaluation;
import app.entente.engine.Guess.Insight;
import app.entente.engine.Priority.Standing;
import app.entente.engine.Shared.Kind;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideBySideTests {

    private static final OpenImportance DEAR =
            new OpenImportance(Optional.of(Importance.VERY), Optional.of(Importance.QUITE));

    private static final OpenImportance DEAR_TURNED =
            new OpenImportance(Optional.of(Importance.QUITE), Optional.of(Importance.VERY));

    @Test
    void aMismatchLeadsTheTopicsWithItsReason() {
        var comparison = of(DEAR, expectation("evenings", 1, 3), limit("photos", Limit.NOT_OK, Limit.FINE));
        var topic = comparison.topics().getFirst();
        assertThat(topic.theme()).isEqualTo(HOME);
        assertThat(topic.aspect()).isEqualTo(Aspect.BOUNDARIES);
        assertThat(topic.standing()).isEqualTo(Standing.TALK_FIRST);
        assertThat(topic.reason().mine()).contains(Importance.VERY);
        assertThat(topic.reason().certainty()).isEqualTo(Certainty.STARTING_POINT);
        assertThat(topic.reason().heaviest().outcome()).isEqualTo(new Outcome.Limits(Boundary.MISMATCH));
    }

    @Test
    void oneselfIsTheFirstInEverything() {
        var item = of(DEAR, expectation("evenings", 5, 2)).items().getFirst();
        assertThat(item.mine().value()).isEqualTo(new Value.Grade(5));
        assertThat(item.partners().value()).isEqualTo(new Value.Grade(2));
        assertThat(item.mine().importance()).contains(Importance.VERY);
        assertThat(((Outcome.Distance) item.outcome()).gap().difference()).isEqualTo(3);
    }

    @Test
    void bothSeeTheSameStrengthsAndTheSameTopicsInTheSameOrder() {
        var items = List.of(
                unsaid(expectation("evenings", 5, 2)),
                limit("photos", Limit.NOT_OK, Limit.FINE),
                support("listening", 4, 1, 2, 2),
                trust("heard", 4, 5));
        var turned = items.stream().map(OpenItems::turned).toArray(OpenItem[]::new);
        var mine = of(DEAR, items.toArray(OpenItem[]::new));
        var partners = of(DEAR_TURNED, turned);
        assertThat(outline(partners)).isEqualTo(outline(mine));
    }

    @Test
    void aGuessIsASentenceForBothAndAValueForWhoGuessedOnly() {
        var guesses = of(DEAR, guessed(expectation("evenings", 5, 2), 5, 1))
                .items()
                .getFirst()
                .guesses();
        assertThat(guesses.mine()).contains(new Value.Grade(5));
        assertThat(guesses.myInsight()).contains(Insight.HIDDEN_DIFFERENCE);
        assertThat(guesses.partnersInsight()).contains(Insight.KNOWN_DIFFERENCE);
    }

    @Test
    void whatNobodyKnewComesFirstInTheSameOrderForBoth() {
        var items = List.of(
                guessed(expectation("known", 4, 4), 4, 4),
                guessed(expectation("agree", 4, 4), 1, 4),
                expectation("unguessed", 1, 5),
                guessed(expectation("hidden", 5, 2), 5, 5));
        var mine = of(DEAR, items.toArray(OpenItem[]::new));
        var partners = of(DEAR_TURNED, items.stream().map(OpenItems::turned).toArray(OpenItem[]::new));
        assertThat(ids(mine)).containsExactly("hidden", "agree", "known").isEqualTo(ids(partners));
    }

    @Test
    void strengthsAreWhatTheTwoShare() {
        var comparison = of(
                DEAR,
                expectation("evenings", 4, 4),
                limit("photos", Limit.FINE, Limit.FINE),
                support("listening", 3, 3, 3, 3),
                trust("heard", 4, 5),
                strain("tired", 5, 5));
        assertThat(comparison.strengths())
                .extracting(Strength::kind)
                .containsExactly(Kind.SAME_EXPECTATION, Kind.BOTH_FINE, Kind.EVEN_SUPPORT, Kind.SHARED_STRENGTH);
        assertThat(comparison.evaluations().of(Evaluation.SHARED_CONCERN)).isEqualTo(1);
    }

    @Test
    void whatStandsOutLessIsFurtherAndTheWholeIsNeverMissingAnItem() {
        var comparison = of(DEAR, expectation("evenings", 3, 4), trust("heard", 3, 3));
        assertThat(comparison.topics()).isEmpty();
        assertThat(comparison.further())
                .extracting(Topic::aspect)
                .containsExactly(Aspect.EXPECTATIONS, Aspect.STATEMENTS);
        assertThat(comparison.through(Aspect.EXPECTATIONS)).hasSize(1);
        assertThat(comparison.through(Aspect.BOUNDARIES)).isEmpty();
    }

    @Test
    void themesToTalkAboutAndWithdrawnItemsAreHandedOnAsTheyCameThroughTheDoor() {
        var money = new ThemeId("money");
        var gone = new ItemId("larger-sums");
        var pair = OpenedPairs.of(List.of(), Map.of(), List.of(money), List.of(gone));
        var comparison = SideBySide.of(pair);
        assertThat(comparison.alsoWorthATalk()).containsExactly(money);
        assertThat(comparison.withdrawn()).containsExactly(gone);
        assertThat(comparison.strengths()).isEmpty();
        assertThat(comparison.topics()).isEmpty();
    }

    @Test
    void overThreeCurrenciesEachHasABalanceOfTheirOwn() {
        var balances = of(
                        DEAR,
                        support("listening", 4, 1, 2, 2),
                        support("affection", 4, 2, 2, 3),
                        support("practical", 3, 1, 2, 3))
                .balances();
        assertThat(balances.first()).contains(Balance.GIVES_MORE);
        assertThat(balances.second()).contains(Balance.RECEIVES_MORE);
    }

    private Comparison of(OpenImportance importance, OpenItem... items) {
        var pair = OpenedPairs.of(Arrays.asList(items), Map.of(HOME, importance), List.of(), List.of());
        return SideBySide.of(pair);
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
