package app.entente.ui.answer;

import app.entente.answering.Answering;
import app.entente.answering.Consents;
import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.couple.Spaces;
import app.entente.database.OutageGuard;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.Texts;
import app.entente.session.Rounds;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a person set out, or go on. */
@Component
class Walks {

    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;
    private final Consents consents;
    private final Spaces spaces;
    private final Questionnaires questionnaires;
    private final OutageGuard outages;

    Walks(
            Rounds rounds,
            Answering answering,
            OwnSheets sheets,
            Consents consents,
            Spaces spaces,
            Questionnaires questionnaires,
            OutageGuard outages) {
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
        this.consents = consents;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
        this.outages = outages;
    }

    /** Where to go instead, when there is nothing to answer: the round is open, one's own sheet is sealed, or all is left out. */
    Optional<String> instead(Membership me) {
        var round = rounds.current(me);
        if (round.open()) {
            return Optional.of(Paths.COMPARISON);
        }
        var outline = sheets.outline(me, round.id());
        if (outline.sealed()) {
            return Optional.of(Paths.READ_BACK);
        }
        return outline.order().isEmpty() ? Optional.of(Paths.THEMES) : Optional.empty();
    }

    Walk of(Membership me) {
        return new Walk(answering, sheets, consents, me, rounds.current(me).id());
    }

    /** False while the database is out of reach. */
    boolean attempt(Runnable save) {
        return outages.attempt(save);
    }

    Pair pair(Membership me) {
        return spaces.pair(me);
    }

    Texts words() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }
}
