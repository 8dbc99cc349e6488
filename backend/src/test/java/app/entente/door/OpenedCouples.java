package app.entente.door;

import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.TwoPeople;
import app.entente.session.RoundId;
import app.entente.values.ItemId;
import app.entente.values.Value;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Couples whose door is open, made through the services. */
@TestComponent
public class OpenedCouples {

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final Door door;

    OpenedCouples(Couples couples, SheetFiller sheetFiller, Door door) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.door = door;
    }

    /** Both have shown the whole core pack, always with the same values. */
    public OpenedCouple opened() {
        var people = couples.pair();
        var random = new Random(42);
        people.both().forEach(me -> sheetFiller.showAll(me, item -> SampleAnswers.anyValue(random, item)));
        return opened(people);
    }

    /** Both have shown these and nothing else. */
    public OpenedCouple opened(Map<ItemId, Value> first, Map<ItemId, Value> second) {
        var people = couples.pair();
        sheetFiller.show(people.first(), first);
        sheetFiller.show(people.second(), second);
        return opened(people);
    }

    /** The same couple, as it sees what came through the door now. */
    public OpenedCouple again(OpenedCouple couple) {
        return new OpenedCouple(
                couple.people(),
                couple.round(),
                door.findOpened(couple.first(), couple.round()).orElseThrow(),
                door.findOpened(couple.second(), couple.round()).orElseThrow());
    }

    /** Opens what these two have on their sheets. */
    public OpenedCouple opened(TwoPeople people) {
        var round = sheetFiller.round(people.first());
        people.both().forEach(sheetFiller::seal);
        people.both().forEach(me -> door.signalAnyTime(me, round));
        return new OpenedCouple(
                people,
                round,
                door.findOpened(people.first(), round).orElseThrow(),
                door.findOpened(people.second(), round).orElseThrow());
    }

    /** The same two with the same answers, in a session that came after. */
    public OpenedCouple inALaterSession(OpenedCouple couple) {
        var round = new RoundId(UUID.randomUUID());
        return new OpenedCouple(couple.people(), round, later(round, couple.firsts()), later(round, couple.seconds()));
    }

    private static OpenedPair later(RoundId round, OpenedPair pair) {
        return new OpenedPair(
                pair.membership(),
                round,
                pair.openedAt(),
                pair.items(),
                Map.of(),
                pair.topics(),
                pair.scales(),
                pair.withdrawn());
    }
}
