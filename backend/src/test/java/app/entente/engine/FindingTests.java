package app.entente.engine;

import static app.entente.engine.Shown.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTests {

    @Test
    void anotherChoiceNeverSaidAloudLiftsATopicAndTheSameOneDoesNot() {
        assertThat(chosen("early", "late", Said.NO).unspoken()).isTrue();
        assertThat(chosen("early", "late", Said.YES).unspoken()).isFalse();
        assertThat(chosen("early", "early", Said.NO).unspoken()).isFalse();
    }

    @Test
    void aStatementWronglyTakenForSharedIsHiddenToo() {
        assertThat(stated(2, 4, 2).hidden()).isTrue();
        assertThat(stated(2, 4, 4).hidden()).isFalse();
        assertThat(stated(2, 4, 2).unspoken()).isFalse();
        assertThat(Engine.finding(Shown.limit("photos", Stance.FINE, Stance.NOT_OK))
                        .hidden())
                .isFalse();
    }

    @Test
    void supportWeighsAsMuchAsItIsNotNoticed() {
        assertThat(Engine.finding(Shown.support("listening", Shown.exchange(4, 2), Shown.exchange(2, 2)))
                        .severity())
                .isEqualTo(0.5);
    }

    private static Finding chosen(String first, String second, Said said) {
        var aloud = new Both<>(Optional.of(Said.YES), Optional.of(said));
        return Engine.finding(new ShownItem.Choice("trust", HOME, true, Set.of(), new Both<>(first, second), aloud));
    }

    private static Finding stated(int first, int second, int guess) {
        var guesses = new Both<>(Optional.of(guess), Optional.<Integer>empty());
        return Engine.finding(new ShownItem.Statement(
                "heard", HOME, Range.AGREE, false, Good.NONE, false, new Both<>(first, second), guesses));
    }
}
