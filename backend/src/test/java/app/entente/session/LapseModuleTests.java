package app.entente.session;

import static app.entente.answering.Answers.grade;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.door.Door;
import app.entente.door.Pairs;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class LapseModuleTests {

    private static final Item ITEM = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof Form.Agree)
            .findFirst()
            .orElseThrow();

    private final Couples couples;
    private final Pen pen;
    private final Pairs pairs;
    private final Door door;
    private final OwnSheets sheets;
    private final Lapse lapse;
    private final TurnableClock clock;

    @Autowired
    LapseModuleTests(
            Couples couples, Pen pen, Pairs pairs, Door door, OwnSheets sheets, Lapse lapse, TurnableClock clock) {
        this.couples = couples;
        this.pen = pen;
        this.pairs = pairs;
        this.door = door;
        this.sheets = sheets;
        this.lapse = lapse;
        this.clock = clock;
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whatNeverOpenedGoesNinetyDaysAfterItWasMade() {
        var me = couples.strangers().first();
        var round = pen.round(me);
        clock.turn(Duration.ofDays(89));
        lapse.endUnopened();
        pen.show(me, ITEM.id(), grade(3)); // late, and no reason to stay
        clock.turn(Duration.ofDays(2));
        lapse.endUnopened();
        assertThat(pen.round(me)).isNotEqualTo(round);
        assertThat(sheets.sheet(me, round).answers()).isEmpty();
    }

    @Test
    void whatIsOpenStays() {
        var couple = pairs.opened(couples.strangers());
        clock.turn(Duration.ofDays(400));
        lapse.endUnopened();
        assertThat(door.opened(couple.second(), couple.round())).isPresent();
    }
}
