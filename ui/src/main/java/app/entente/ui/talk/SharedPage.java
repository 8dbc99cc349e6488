package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.couple.Seat;
import app.entente.talk.TalkState;
import app.entente.talk.TalkState.OpenTopic;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkFrame;
import app.entente.ui.talkframe.TalkModel;
import app.entente.ui.talkframe.TopicHeading;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;

/**
 * A page of the talk, kept where the talk is: it goes with every move of either, and while its reader writes it stays
 * and offers to go.
 */
final class SharedPage {

    private final TalkContext talk;
    private final TalkModel model;
    private final Comparison comparison;
    private final List<ThemeId> topics;
    private final PlaceContent content;
    private final TalkFrame frame;
    private TalkPlace shown;

    SharedPage(TalkContext talk, TalkModel model, Comparison comparison, TalkPlace place, boolean mayShare) {
        this.talk = talk;
        this.model = model;
        this.comparison = comparison;
        this.topics = comparison.themesToTalkAbout();
        this.shown = place;
        var mover = new TalkMover(talk, model, this::go);
        content = place.topic()
                .<PlaceContent>map(
                        it -> new TopicContent(talk, model, comparison, it.theme(), mover, () -> refresh(now())))
                .orElseGet(() -> new StepContent(talk, model, comparison, mover));
        frame = new TalkFrame(talk, model, place.topic().map(OpenTopic::theme), mayShare, mover, content);
    }

    TalkFrame frame() {
        return frame;
    }

    /** Shows what has changed, by either. */
    void update() {
        var talkState = now();
        var place = TalkPlace.of(talkState, topics);
        if (place.equals(shown)) {
            frame.withdrawOffer();
            refresh(talkState);
        } else if (frame.isWriting() || content.isEditing()) {
            refresh(talkState);
            frame.offer(offer(talkState, place), this::go);
        } else {
            go(talkState, place);
        }
    }

    private TalkState now() {
        return model.talkProgress().find(talk.opened());
    }

    /** Goes to where the talk is now, whatever is written here. */
    private void go() {
        var talkState = now();
        go(talkState, TalkPlace.of(talkState, topics));
    }

    private void go(TalkState talkState, TalkPlace place) {
        if (!place.path().equals(shown.path())) {
            UI.getCurrent().navigate(place.path());
            return;
        }
        frame.withdrawOffer();
        var moved = !place.equals(shown);
        shown = place;
        refresh(talkState);
        if (moved) {
            HeadingFocus.moveTo(frame);
        }
    }

    private void refresh(TalkState talkState) {
        frame.show(talkState, shown.step());
        content.show(talkState, shown);
    }

    private String offer(TalkState talkState, TalkPlace place) {
        var by = talkState.movedBy().orElse(talk.me().seat().other());
        return place.topic()
                .map(it -> opened(by, it))
                .orElseGet(() -> text(
                        talk.isMine(by) ? "talk.offer.step.you" : "talk.offer.step.partner",
                        talk.partnerName(),
                        text("talk.step", place.step())));
    }

    private String opened(Seat by, OpenTopic topic) {
        var title = TopicHeading.of(talk, comparison, topic.theme()).title();
        var key = shown.topic().map(OpenTopic::theme).equals(Optional.of(topic.theme()))
                ? "talk.offer.stage"
                : "talk.offer.topic";
        return text(key + (talk.isMine(by) ? ".you" : ".partner"), talk.partnerName(), title);
    }
}
