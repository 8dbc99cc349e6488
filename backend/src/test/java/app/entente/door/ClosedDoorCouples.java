package app.entente.door;

import app.entente.TurnableClock;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import java.time.Duration;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes couples before a closed door, the partner in a given state. */
@TestComponent
class ClosedDoorCouples {

    private static final Random RANDOM = new Random(5);

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final Door door;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    ClosedDoorCouples(Couples couples, SheetFiller sheetFiller, Door door, TurnableClock clock, JdbcClient jdbc) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.door = door;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A couple that has chosen its packs; I have answered some items. */
    TwoPeople couple(PartnerState partner) {
        var people = couples.strangers();
        answer(people.first());
        become(people.second(), partner);
        return people;
    }

    private void become(Membership partner, PartnerState state) {
        var round = sheetFiller.round(partner);
        if (state != PartnerState.JOINED) {
            answer(partner);
        }
        switch (state) {
            case JOINED, ANSWERED -> {}
            case SEALED -> sheetFiller.seal(partner);
            case GONE_AGAIN -> {
                sheetFiller.seal(partner);
                clock.turn(Duration.ofMinutes(-11));
                door.signalHere(partner, round);
                clock.turn(Duration.ofMinutes(11));
            }
            case READY -> {
                sheetFiller.seal(partner);
                door.signalAnyTime(partner, round);
            }
            case READY_UNSEALED -> signalUnsealed(partner, round);
        }
    }

    private void answer(Membership me) {
        CorePack.pack().items().stream()
                .limit(6)
                .forEach(it -> sheetFiller.show(me, it.id(), SampleAnswers.anyValue(RANDOM, it)));
    }

    private void signalUnsealed(Membership me, RoundId round) {
        jdbc.sql("insert into door.act (space_id, round_id, seat, kind) values (:space, :round, :seat, 'ANY_TIME')")
                .param("space", me.space().value())
                .param("round", round.value())
                .param("seat", me.seat().code())
                .update();
    }
}
