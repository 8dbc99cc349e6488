package app.entente.demo;

import app.entente.door.OpenedPair;
import app.entente.talk.Floor;
import app.entente.talk.Floors;
import app.entente.talk.TalkProgress;
import app.entente.values.ThemeId;
import org.springframework.stereotype.Component;

/** Acts on the floor for the partner whom no visitor plays, one step at a time. */
@Component
class DemoFloor {

    private final TalkProgress talkProgress;
    private final Floors floors;

    DemoFloor(TalkProgress talkProgress, Floors floors) {
        this.talkProgress = talkProgress;
        this.floors = floors;
    }

    void act(OpenedPair pair, ThemeId topic) {
        switch (talkProgress.find(pair).topicProgress(topic).floor()) {
            case Floor.Free _ -> floors.take(pair, topic);
            case Floor.Taken it when it.speaker() == pair.membership().seat() -> speak(it, pair, topic);
            case Floor.SayingBack _ -> floors.markSaidBack(pair, topic);
            case Floor.Speaking _, Floor.Confirming _, Floor.Understood _ -> {} // the other is to act
        }
    }

    private void speak(Floor.Taken floor, OpenedPair pair, ThemeId topic) {
        switch (floor) {
            case Floor.Speaking _ -> floors.markSaid(pair, topic);
            case Floor.Confirming _ -> floors.confirmUnderstood(pair, topic);
            case Floor.Understood _ -> floors.passFloor(pair, topic);
            case Floor.SayingBack _ -> {} // the listener is to act
        }
    }
}
