package app.entente.ui.talk;

import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Rounds;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the conversation of whoever looks; there is none before the door has opened. */
@Component
class Conversations {

    private final Spaces spaces;
    private final Rounds rounds;
    private final Door door;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;

    Conversations(Spaces spaces, Rounds rounds, Door door, Comparisons comparisons, Questionnaires questionnaires) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
    }

    Optional<Conversation> of(Membership me) {
        var words = questionnaires.texts(UI.getCurrent().getLocale());
        return door.opened(me, rounds.current(me).id())
                .map(opened -> new Conversation(me, opened, spaces.pair(me), words, SharedDevice.here()));
    }

    Comparison comparison(Conversation talk) {
        return comparisons.of(talk.me(), talk.opened());
    }
}
