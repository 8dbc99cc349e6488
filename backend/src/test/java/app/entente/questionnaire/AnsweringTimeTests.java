package app.entente.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.pack.AnsweringTime;
import app.entente.pack.Pack;
import org.junit.jupiter.api.Test;

/** Shows that a pack, a list of packs and what is left of them are measured alike. */
class AnsweringTimeTests {

    private final Pack core = CorePack.pack();

    @Test
    void atItsFirstQuestionAllOfAPackIsLeft() {
        assertThat(AnsweringTime.minutes(core.items())).isEqualTo(core.minutes());
    }

    @Test
    void aQuarterOfTheWayThroughAboutThreeQuartersAreLeft() {
        var items = core.items();
        var left = items.subList(items.size() / 4, items.size());
        assertThat((double) AnsweringTime.minutes(left) / core.minutes()).isBetween(0.65, 0.85);
    }

    @Test
    void theLastQuestionTakesOneMinute() {
        assertThat(AnsweringTime.minutes(core.items().reversed().subList(0, 1))).isEqualTo(1);
    }

    @Test
    void theOrderOfTheQuestionsMakesNoDifference() {
        assertThat(AnsweringTime.minutes(core.items().reversed())).isEqualTo(core.minutes());
    }
}
