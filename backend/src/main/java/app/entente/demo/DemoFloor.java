package app.entente.demo;

import app.entente.door.OpenedPair;
import app.entente.talk.Floor;
import app.entente.talk.Floors;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkState.OpenTopic;
import app.entente.talk.TalkState.Stage;
import app.entente.values.ThemeId;
import java.util.Optional;
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

    /**
     * Takes the partner's next step on the topic that is open, or on the scripted one; empty where the other is to act,
     * or where the two write an agreement, which is not interrupted.
     */
    Optional<DemoAct> act(OpenedPair pair, ThemeId scripted) {
        var talkState = talkProgress.find(pair);
        if (talkState.topic().filter(it -> it.stage() == Stage.AGREEMENT).isPresent()) {
            return Optional.empty();
        }
        var topic = talkState.topic().map(OpenTopic::theme).orElse(scripted);
        return switch (talkState.topicProgress(topic).floor()) {
            case Floor.Free _ -> {
                floors.take(pair, topic);
                yield Optional.of(DemoAct.FLOOR_TAKEN);
            }
            case Floor.Taken it when it.speaker() == pair.membership().seat() -> speak(it, pair, topic);
            case Floor.SayingBack _ -> {
                floors.markSaidBack(pair, topic);
                yield Optional.of(DemoAct.SAID_BACK);
            }
            case Floor.Speaking _, Floor.Confirming _, Floor.Understood _ -> Optional.empty();
        };
    }

    private Optional<DemoAct> speak(Floor.Taken floor, OpenedPair pair, ThemeId topic) {
        return switch (floor) {
            case Floor.Speaking _ -> {
                floors.markSaid(pair, topic);
                yield Optional.of(DemoAct.SAID);
            }
            case Floor.Confirming _ -> {
                floors.confirmUnderstood(pair, topic);
                yield Optional.of(DemoAct.UNDERSTOOD);
            }
            case Floor.Understood _ -> {
                floors.passFloor(pair, topic);
                yield Optional.of(DemoAct.FLOOR_PASSED);
            }
            case Floor.SayingBack _ -> Optional.empty(); // the listener is to act
        };
    }
}
