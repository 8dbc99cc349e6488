package app.entente.ui.talk;

import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.shell.OpenedRounds;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the conversation of whoever looks; there is none before the door has opened. */
@Component
class Conversations {

    private final Spaces spaces;
    private final OpenedRounds openedRounds;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;
    private final Withdrawals withdrawals;

    Conversations(
            Spaces spaces,
            OpenedRounds openedRounds,
            Comparisons comparisons,
            Questionnaires questionnaires,
            Withdrawals withdrawals) {
        this.spaces = spaces;
        this.openedRounds = openedRounds;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        this.withdrawals = withdrawals;
    }

    Optional<Conversation> of(Membership me) {
        var words = questionnaires.texts(UI.getCurrent().getLocale());
        return openedRounds
                .opened(me)
                .map(opened -> new Conversation(opened, spaces.pair(me), words, SharedDevice.here()));
    }

    /** The talk as it is now, where something that this one still holds was withdrawn since. */
    Optional<Conversation> withoutWithdrawn(Conversation talk) {
        return withdrawals.since(talk.opened()) ? of(talk.me()) : Optional.empty();
    }

    Comparison comparison(Conversation talk) {
        return comparisons.of(talk.opened());
    }
}
