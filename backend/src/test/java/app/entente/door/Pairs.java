package app.entente.door;

import app.entente.answering.Answers;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.TwoPeople;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Value;
import app.entente.session.RoundId;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Couples whose door is open, made through the services. */
@TestComponent
public class Pairs {

    private final Couples couples;
    private final Pen pen;
    private final Door door;

    Pairs(Couples couples, Pen pen, Door door) {
        this.couples = couples;
        this.pen = pen;
        this.door = door;
    }

    /** Both have shown the whole core pack, always with the same values. */
    public OpenCouple opened() {
        var people = couples.pair();
        var random = new Random(42);
        people.both().forEach(me -> pen.showAll(me, item -> Answers.anyValue(random, item)));
        return opened(people);
    }

    /** Both have shown these and nothing else. */
    public OpenCouple opened(Map<ItemId, Value> first, Map<ItemId, Value> second) {
        var people = couples.pair();
        pen.show(people.first(), first);
        pen.show(people.second(), second);
        return opened(people);
    }

    /** The same couple, as it sees what came through the door now. */
    public OpenCouple again(OpenCouple couple) {
        return new OpenCouple(
                couple.people(),
                couple.round(),
                door.opened(couple.first(), couple.round()).orElseThrow(),
                door.opened(couple.second(), couple.round()).orElseThrow());
    }

    /** Opens what these two have on their sheets. */
    public OpenCouple opened(TwoPeople people) {
        var round = pen.round(people.first());
        people.both().forEach(pen::seal);
        people.both().forEach(me -> door.anyTime(me, round));
        return new OpenCouple(
                people,
                round,
                door.opened(people.first(), round).orElseThrow(),
                door.opened(people.second(), round).orElseThrow());
    }

    /** The same two with the same answers, in a session that came after. */
    public OpenCouple inALaterSession(OpenCouple couple) {
        var round = new RoundId(UUID.randomUUID());
        return new OpenCouple(couple.people(), round, later(round, couple.firsts()), later(round, couple.seconds()));
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
