package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Floor;
import app.entente.discussion.TopicId;
import app.entente.door.OpenedPair;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** What the one who looks may do with the floor now; whatever is not theirs to do is not there. */
final class FloorActs {

    private final Conversation talk;
    private final TalkDesk desk;
    private final TopicId topic;
    private final Runnable changed;

    FloorActs(Conversation talk, TalkDesk desk, TopicId topic, Runnable changed) {
        this.talk = talk;
        this.desk = desk;
        this.topic = topic;
        this.changed = changed;
    }

    List<Component> of(Floor floor, boolean rests) {
        return switch (floor) {
            case Floor.Free _ -> List.of(Buttons.primary(text("talk.floor.take"), act(desk.floors()::take)));
            case Floor.Taken taken when talk.mine(taken.speaker()) -> speakers(taken);
            case Floor.Taken taken -> listeners(taken, rests);
        };
    }

    private List<Component> speakers(Floor.Taken floor) {
        var acts = new ArrayList<Component>();
        switch (floor) {
            case Floor.Speaking _ -> acts.add(Buttons.primary(text("talk.floor.said"), act(desk.floors()::say)));
            case Floor.SayingBack _ ->
                acts.add(Buttons.secondary(text("talk.floor.back.heard", talk.partner()), act(desk.floors()::sayBack)));
            case Floor.Confirming _ -> {
                acts.add(Buttons.primary(text("talk.floor.yes"), act(desk.floors()::thatIsIt)));
                acts.add(Buttons.secondary(text("talk.floor.not-quite"), act(desk.floors()::notQuite)));
            }
            case Floor.Understood _ -> {
                acts.add(Buttons.primary(text("talk.floor.pass", talk.partner()), act(desk.floors()::pass)));
                acts.add(Buttons.secondary(text("talk.floor.go-on"), act(desk.floors()::goOn)));
            }
        }
        acts.add(Buttons.plain(text("talk.floor.release"), act(desk.floors()::putDown)));
        return acts;
    }

    private List<Component> listeners(Floor.Taken floor, boolean rests) {
        var acts = new ArrayList<Component>();
        if (floor instanceof Floor.SayingBack) {
            acts.add(Buttons.primary(text("talk.floor.back.said"), act(desk.floors()::sayBack)));
        }
        if (rests) {
            acts.add(Leaf.soft(text("talk.floor.idle", talk.partner())));
            acts.add(Buttons.secondary(text("talk.floor.take-over"), act(desk.floors()::take)));
        }
        return acts;
    }

    private Runnable act(Act act) {
        return () -> {
            act.of(talk.opened(), topic);
            changed.run();
        };
    }

    private interface Act {
        void of(OpenedPair pair, TopicId topic);
    }
}
