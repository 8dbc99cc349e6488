package app.entente.ui.talkframe;

import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Withdrawals;
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
    private final Withdrawals withdrawals;

    TalkContexts(
            Spaces spaces,
            RoundSelection roundSelection,
            Comparisons comparisons,
            Questionnaires questionnaires,
            Withdrawals withdrawals) {
        this.spaces = spaces;
        this.roundSelection = roundSelection;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        this.withdrawals = withdrawals;
    }

    public Optional<TalkContext> find(Membership me) {
        var words = questionnaires.texts(UI.getCurrent().getLocale());
        return roundSelection
                .openedPair(me)
                .map(opened -> new TalkContext(opened, spaces.overview(me), words, SharedDeviceCookie.isShared()));
    }

    /** Returns the current context if items were withdrawn since the given one was created, and nothing otherwise. */
    public Optional<TalkContext> findIfWithdrawn(TalkContext talk) {
        return withdrawals.since(talk.opened()) ? find(talk.me()) : Optional.empty();
    }

    public Comparison comparison(TalkContext talk) {
        return comparisons.compare(talk.opened());
    }
}
