package app.entente.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedImportance;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPairs;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Scale;
import app.entente.questionnaire.CorePack;
import app.entente.values.AgreementPole;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every question of every pack: two who agree share a strength only where agreeing does both good. */
class AgreeingIsNotHealthTests {

    private static final OpenedImportance DEAR =
            new OpenedImportance(Optional.of(Importance.VERY), Optional.of(Importance.VERY));

    @ParameterizedTest
    @MethodSource("signsOfStrain")
    void strainOnBothSidesIsNoStrength(Item item) {
        assertThat(strengths(item, new Value.Grade(item.reversed() ? 1 : 5))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatBothFindFineIsNoStrength(Item item) {
        assertThat(strengths(item, new Value.Level(LimitLevel.FINE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("freedoms")
    void aFreedomGivenUpByBothIsNoStrength(Item item) {
        var kept = ((ItemForm.Expectation) item.form()).agreement();
        var givenUp = kept == AgreementPole.HIGH ? new Value.Grade(1) : new Value.Grade(5);
        assertThat(strengths(item, givenUp)).isEmpty();
    }

    static Stream<Arguments> signsOfStrain() {
        return items(it -> it.subject() == Scale.STRAIN && it.form() instanceof ItemForm.Statement);
    }

    static Stream<Arguments> limits() {
        return items(it -> it.form() instanceof ItemForm.Limit);
    }

    static Stream<Arguments> freedoms() {
        return items(it -> it.autonomy() && it.form() instanceof ItemForm.Expectation);
    }

    private static Stream<Arguments> items(Predicate<Item> which) {
        return CorePack.questionnaires().current().stream()
                .flatMap(it -> it.items().stream())
                .filter(which)
                .map(it -> argumentSet(it.id().value(), it));
    }

    private static List<Strength> strengths(Item item, Value both) {
        var answer = new ShownAnswer(both, "", Optional.empty(), Optional.empty());
        var open = List.of(new OpenedItem(item, answer, answer));
        return Comparisons.build(OpenedPairs.of(open, Map.of(item.theme(), DEAR), List.of(), List.of()))
                .strengths();
    }
}
