package app.entente.demo;

import app.entente.door.OpenedPair;
import app.entente.talk.Floor;
import app.entente.talk.Floors;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkState.OpenTopic;
import app.entente.talk.TalkState.Stage;
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

    /** Acts on the topic that is open, or on the scripted one where none is; an agreement is not interrupted. */
    void act(OpenedPair pair, ThemeId scripted) {
        var talkState = talkProgress.find(pair);
        if (talkState.topic().filter(it -> it.stage() == Stage.AGREEMENT).isPresent()) {
            return;
        }
        var topic = talkState.topic().map(OpenTopic::theme).orElse(scripted);
        switch (talkState.topicProgress(topic).floor()) {
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
