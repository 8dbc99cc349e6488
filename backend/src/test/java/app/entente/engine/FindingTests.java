package app.entente.engine;

import static app.entente.engine.ShownItems.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.finding.Finding;
import app.entente.finding.ShownItem;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.DesirableEnd;
import app.entente.values.LimitLevel;
import app.entente.values.SaidAloud;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTests {

    @Test
    void anotherChoiceNeverSaidAloudLiftsATopicAndTheSameOneDoesNot() {
        assertThat(chosen("early", "late", SaidAloud.NO).unspoken()).isTrue();
        assertThat(chosen("early", "late", SaidAloud.YES).unspoken()).isFalse();
        assertThat(chosen("early", "early", SaidAloud.NO).unspoken()).isFalse();
    }

    @Test
    void aStatementWronglyTakenForSharedIsHiddenToo() {
        assertThat(stated(2, 4, 2).hiddenDifference()).isTrue();
        assertThat(stated(2, 4, 4).hiddenDifference()).isFalse();
        assertThat(stated(2, 4, 2).unspoken()).isFalse();
        assertThat(Engine.finding(ShownItems.limit("photos", LimitLevel.FINE, LimitLevel.NOT_OK))
                        .hiddenDifference())
                .isFalse();
    }

    @Test
    void supportWeighsAsMuchAsItIsNotNoticed() {
        assertThat(Engine.finding(ShownItems.support("listening", ShownItems.exchange(4, 2), ShownItems.exchange(2, 2)))
                        .severity())
                .isEqualTo(0.5);
    }

    private static Finding chosen(String first, String second, SaidAloud saidAloud) {
        var aloud = new Dyad<>(Optional.of(SaidAloud.YES), Optional.of(saidAloud));
        return Engine.finding(new ShownItem.Choice("trust", HOME, true, Set.of(), new Dyad<>(first, second), aloud));
    }

    private static Finding stated(int first, int second, int guess) {
        var guesses = new Dyad<>(Optional.of(guess), Optional.<Integer>empty());
        return Engine.finding(new ShownItem.Statement(
                "heard", HOME, AnswerRange.AGREE, false, DesirableEnd.NONE, false, new Dyad<>(first, second), guesses));
    }
}
