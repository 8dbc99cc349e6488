package app.entente.demo;

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

    void act(OpenedPair pair, TopicId topic) {
        switch (courses.of(pair).hearing(topic).floor()) {
            case Floor.Free _ -> floors.take(pair, topic);
            case Floor.Taken it when it.speaker() == pair.membership().seat() -> speak(it, pair, topic);
            case Floor.SayingBack _ -> floors.sayBack(pair, topic);
            case Floor.Speaking _, Floor.Confirming _, Floor.Understood _ -> {} // it is the other's turn
        }
    }

    private void speak(Floor.Taken floor, OpenedPair pair, TopicId topic) {
        switch (floor) {
            case Floor.Speaking _ -> floors.say(pair, topic);
            case Floor.Confirming _ -> floors.thatIsIt(pair, topic);
            case Floor.Understood _ -> floors.pass(pair, topic);
            case Floor.SayingBack _ -> {} // the listener's
        }
    }
}
