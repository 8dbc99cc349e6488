package app.entente.demo;

import app.entente.couple.Membership;
import app.entente.discussion.Courses;
import app.entente.discussion.Floor;
import app.entente.discussion.Floors;
import app.entente.discussion.TopicId;
import app.entente.door.OpenedPair;
import org.springframework.stereotype.Component;

/** Takes the floor for the one whom nobody plays, and does what comes next there, one thing at a time. */
@Component
class ScriptedFloor {

    private final Courses courses;
    private final Floors floors;

    ScriptedFloor(Courses courses, Floors floors) {
        this.courses = courses;
        this.floors = floors;
    }

    void act(Membership me, OpenedPair pair, TopicId topic) {
        switch (courses.of(me, pair).hearing(topic).floor()) {
            case Floor.Free _ -> floors.take(me, pair, topic);
            case Floor.Taken it when it.speaker() == me.seat() -> speak(it, me, pair, topic);
            case Floor.SayingBack _ -> floors.sayBack(me, pair, topic);
            case Floor.Speaking _, Floor.Confirming _, Floor.Understood _ -> {} // it is the other's turn
        }
    }

    private void speak(Floor.Taken floor, Membership me, OpenedPair pair, TopicId topic) {
        switch (floor) {
            case Floor.Speaking _ -> floors.say(me, pair, topic);
            case Floor.Confirming _ -> floors.thatIsIt(me, pair, topic);
            case Floor.Understood _ -> floors.pass(me, pair, topic);
            case Floor.SayingBack _ -> {} // the listener's
        }
    }
}
