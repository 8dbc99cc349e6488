package app.entente.ui.talk;

import app.entente.comparison.Comparison;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.TalkState;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;

/** The order in which the two talk about their topics: as placed for today, or as in the comparison. */
record TopicOrder(TalkContext talk, TalkModel model, Comparison comparison) {

    List<ThemeId> at(Placement placement) {
        var topics = comparison.themesToTalkAbout();
        return model.agendas().find(talk.opened()).topicsAt(placement).stream()
                .filter(topics::contains)
                .toList();
    }

    /** Returns the topics that stand out and have no placement. */
    List<ThemeId> suggested() {
        var agenda = model.agendas().find(talk.opened());
        var standOut = comparison.topics().size();
        var topics = comparison.themesToTalkAbout();
        return topics.stream()
                .limit(standOut == 0 ? topics.size() : standOut)
                .filter(it -> agenda.entry(it).isEmpty())
                .toList();
    }

    /** Returns the first topic other than this one on which the two have not both been heard. */
    Optional<ThemeId> next(TalkState talkState, Optional<ThemeId> but) {
        var today = at(Placement.TODAY);
        return (today.isEmpty() ? suggested() : today)
                .stream()
                        .filter(it -> !but.equals(Optional.of(it)))
                        .filter(it -> !talkState.topicProgress(it).bothHeard())
                        .findFirst();
    }
}
