package app.entente.talk;

import app.entente.door.OpenedPair;
import app.entente.talk.TalkRefused.FloorOpen;
import app.entente.talk.TalkRefused.TalkMovedOn;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.talk.TalkState.Stage;
import app.entente.values.ThemeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes the topics of a talk and moves through their stages, for both at once. Every move throws {@link
 * TalkRests} during a time-out.
 */
@Service
public class TopicMoves {

    private final TalkProgress talkProgress;

    TopicMoves(TalkProgress talkProgress) {
        this.talkProgress = talkProgress;
    }

    /**
     * Opens a topic for both, at the stage it has come to; changes nothing where it is open. Throws {@link FloorOpen}
     * where a turn on another topic is not finished.
     */
    @Transactional
    public void open(OpenedPair pair, ThemeId topic) {
        var seat = pair.membership().seat();
        talkProgress.changeUnlessPaused(
                pair,
                it -> it.stage(topic).isPresent() ? it : it.withTopic(topic, reached(it.topicProgress(topic)), seat));
    }

    /**
     * Moves both to a stage of the open topic; changes nothing where it is not at {@code seen} any more. Throws {@link
     * TalkMovedOn} for the agreement before both have been heard, and {@link FloorOpen} where a turn is not finished.
     */
    @Transactional
    public void moveTo(OpenedPair pair, ThemeId topic, Stage seen, Stage stage) {
        var seat = pair.membership().seat();
        talkProgress.changeUnlessPaused(pair, it -> {
            if (it.stage(topic).filter(seen::equals).isEmpty()) {
                return it;
            }
            if (stage == Stage.AGREEMENT && !it.topicProgress(topic).bothHeard()) {
                throw new TalkMovedOn();
            }
            if (stage != Stage.FLOOR && it.unfinishedTurn().isPresent()) {
                throw new FloorOpen();
            }
            return it.withTopic(topic, stage, seat);
        });
    }

    /**
     * Closes a topic for both, who then see today's topics; changes nothing where it is not open. Throws {@link
     * FloorOpen} where a turn is not finished.
     */
    @Transactional
    public void close(OpenedPair pair, ThemeId topic) {
        talkProgress.changeUnlessPaused(
                pair, it -> it.withTopicClosed(topic, pair.membership().seat()));
    }

    /** Frees every floor, whoever holds one; a move is possible afterwards. Who was heard stays heard. */
    @Transactional
    public void endTurns(OpenedPair pair) {
        talkProgress.changeUnlessPaused(pair, TalkState::withFloorsFreed);
    }

    private static Stage reached(TopicProgress progress) {
        if (progress.turnUnfinished()) {
            return Stage.FLOOR;
        }
        if (progress.bothHeard()) {
            return Stage.AGREEMENT;
        }
        return progress.heard().isEmpty() ? Stage.VIEWS : Stage.FLOOR;
    }
}
