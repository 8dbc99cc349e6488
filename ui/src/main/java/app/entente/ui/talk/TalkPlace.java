package app.entente.ui.talk;

import app.entente.talk.TalkState;
import app.entente.talk.TalkState.OpenTopic;
import app.entente.talk.TalkStep;
import app.entente.ui.access.Paths;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;

/** The place of a talk on both screens: its step, and the open topic with its position among all topics. */
record TalkPlace(TalkStep step, Optional<OpenTopic> topic, int position) {

    /** Returns the place of this state; without a topic where nothing is left of the open one. */
    static TalkPlace of(TalkState talkState, List<ThemeId> topics) {
        var open = talkState.topic().filter(it -> topics.contains(it.theme()));
        var position = open.map(it -> topics.indexOf(it.theme()) + 1).orElse(0);
        return new TalkPlace(talkState.step(), open, position);
    }

    String path() {
        return topic.isPresent() ? Paths.TALK + "/" + position : Paths.TALK;
    }
}
