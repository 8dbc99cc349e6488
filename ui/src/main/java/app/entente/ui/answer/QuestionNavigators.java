package app.entente.ui.answer;

import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.QuestionHiding;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.couple.Spaces;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Rounds;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the navigator of a person, at the first question or at the stored position. */
@Component
class QuestionNavigators {

    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;
    private final QuestionHiding questionHiding;
    private final Spaces spaces;
    private final Questionnaires questionnaires;

    QuestionNavigators(
            Rounds rounds,
            Answering answering,
            OwnSheets sheets,
            QuestionHiding questionHiding,
            Spaces spaces,
            Questionnaires questionnaires) {
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
        this.questionHiding = questionHiding;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
    }

    /**
     * Returns the path to go to when there is nothing to answer: the round is open, one's sheet is sealed, or all is
     * hidden.
     */
    Optional<String> redirectFor(Membership me) {
        var round = rounds.current(me);
        if (round.open()) {
            return Optional.of(Paths.COMPARISON);
        }
        var sheetOutline = sheets.outline(me, round.id());
        if (sheetOutline.sealed()) {
            return Optional.of(Paths.READ_BACK);
        }
        return sheetOutline.order().isEmpty() ? Optional.of(Paths.THEMES) : Optional.empty();
    }

    QuestionNavigator navigatorFor(Membership me) {
        return new QuestionNavigator(
                answering, sheets, questionHiding, me, rounds.current(me).id());
    }

    SpaceOverview pair(Membership me) {
        return spaces.overview(me);
    }

    QuestionnaireTexts texts() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }
}
