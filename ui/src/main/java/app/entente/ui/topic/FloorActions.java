package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;

import app.entente.door.OpenedPair;
import app.entente.talk.Floor;
import app.entente.talk.TopicProgress;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;

/** Creates the buttons for the floor actions that the reader may take now, and no others. */
final class FloorActions {

    private final TalkContext talk;
    private final TalkModel model;
    private final ThemeId topic;
    private final Runnable onChange;

    FloorActions(TalkContext talk, TalkModel model, ThemeId topic, Runnable changed) {
        this.talk = talk;
        this.model = model;
        this.topic = topic;
        this.onChange = changed;
    }

    /** Creates the buttons; once both have been heard the way to the agreement is the loud one instead. */
    List<Component> actions(TopicProgress progress, boolean rests) {
        return switch (progress.floor()) {
            case Floor.Free _ ->
                List.of(loudUnless(
                        progress.bothHeard(), Buttons.primary(text("talk.floor.take"), action(model.floors()::take))));
            case Floor.Taken taken when talk.isMine(taken.speaker()) -> speakerActions(taken, progress.bothHeard());
            case Floor.Taken taken -> listenerActions(taken, rests);
        };
    }

    private static NativeButton loudUnless(boolean quiet, NativeButton button) {
        button.setClassName("primary", !quiet);
        return button;
    }

    private List<Component> speakerActions(Floor.Taken floor, boolean bothHeard) {
        var acts = new ArrayList<Component>();
        switch (floor) {
            case Floor.Speaking _ ->
                acts.add(Buttons.primary(text("talk.floor.said"), action(model.floors()::markSaid)));
            case Floor.SayingBack _ ->
                acts.add(Buttons.secondary(
                        text("talk.floor.back.heard", talk.partnerName()), action(model.floors()::markSaidBack)));
            case Floor.Confirming _ -> {
                acts.add(Buttons.primary(text("talk.floor.yes"), action(model.floors()::confirmUnderstood)));
                acts.add(Buttons.secondary(text("talk.floor.not-quite"), action(model.floors()::rejectSayBack)));
            }
            case Floor.Understood _ -> {
                acts.add(loudUnless(
                        bothHeard,
                        Buttons.primary(
                                text("talk.floor.pass", talk.partnerName()), action(model.floors()::passFloor))));
                acts.add(Buttons.secondary(text("talk.floor.go-on"), action(model.floors()::continueSpeaking)));
            }
        }
        acts.add(Buttons.plain(text("talk.floor.release"), action(model.floors()::release)));
        return acts;
    }

    private List<Component> listenerActions(Floor.Taken floor, boolean rests) {
        var acts = new ArrayList<Component>();
        if (floor instanceof Floor.SayingBack) {
            acts.add(Buttons.primary(text("talk.floor.back.said"), action(model.floors()::markSaidBack)));
        }
        if (rests) {
            acts.add(PageSection.secondaryText(text("talk.floor.idle", talk.partnerName())));
            acts.add(Buttons.secondary(text("talk.floor.take-over"), action(model.floors()::take)));
        }
        return acts;
    }

    private Runnable action(FloorAction floorAction) {
        return () -> {
            floorAction.perform(talk.opened(), topic);
            onChange.run();
        };
    }

    private interface FloorAction {
        void perform(OpenedPair pair, ThemeId topic);
    }
}
