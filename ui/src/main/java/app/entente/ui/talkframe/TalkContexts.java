package app.entente.ui.talkframe;

import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.access.RoundSelection;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the talk context of the current person; there is none before the door has opened. */
@Component
public class TalkContexts {

    private final Spaces spaces;
    private final RoundSelection roundSelection;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;

    TalkContexts(Spaces spaces, RoundSelection roundSelection, Comparisons comparisons, Questionnaires questionnaires) {
        this.spaces = spaces;
        this.roundSelection = roundSelection;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
    }

    public Optional<TalkContext> find(Membership me) {
        var words = questionnaires.texts(UI.getCurrent().getLocale());
        return roundSelection
                .openedPair(me)
                .map(opened -> new TalkContext(opened, spaces.overview(me), words, SharedDeviceCookie.isShared()));
    }

    /** Returns the current context if items were withdrawn since the given one was created, and nothing otherwise. */
    public Optional<TalkContext> findIfWithdrawn(TalkContext talk) {
        return find(talk.me())
                .filter(it -> !it.opened().withdrawn().equals(talk.opened().withdrawn()));
    }

    public Comparison comparison(TalkContext talk) {
        return comparisons.compare(talk.opened());
    }
}
