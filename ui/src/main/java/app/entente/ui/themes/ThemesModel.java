package app.entente.ui.themes;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.QuestionHiding;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.pack.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.SheetSealing;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.stereotype.Component;

/** The themes of the current round with one person's choice of hidden questions. */
@Component
class ThemesModel {

    private final Rounds rounds;
    private final QuestionHiding questionHiding;
    private final SheetSealing sheetSealing;
    private final Spaces spaces;
    private final Questionnaires questionnaires;

    ThemesModel(
            Rounds rounds,
            QuestionHiding questionHiding,
            SheetSealing sheetSealing,
            Spaces spaces,
            Questionnaires questionnaires) {
        this.rounds = rounds;
        this.questionHiding = questionHiding;
        this.sheetSealing = sheetSealing;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
    }

    boolean isOpen(Membership me) {
        return rounds.current(me).open();
    }

    boolean isSealed(Membership me) {
        return sheetSealing.isSealed(me, round(me));
    }

    List<ThemeId> themes(Membership me) {
        return questionHiding.themes(me, round(me));
    }

    /** Returns the themes and own questions this person has hidden. */
    HiddenQuestions hiddenQuestions(Membership me) {
        return questionHiding.hiddenQuestions(me, round(me));
    }

    void setIncluded(Membership me, ThemeId theme, boolean in) {
        if (in) {
            questionHiding.unhide(me, round(me), theme);
        } else {
            questionHiding.hide(me, round(me), theme);
        }
    }

    /** Returns the couple's own questions of the round. */
    List<Item> ownQuestions(Membership me) {
        return rounds.items(me, round(me)).stream()
                .filter(it -> it.own().isPresent())
                .toList();
    }

    void setIncluded(Membership me, Item question, boolean in) {
        if (in) {
            questionHiding.unhide(me, round(me), question.id());
        } else {
            questionHiding.hide(me, round(me), question.id());
        }
    }

    String questionText(Item question) {
        return questionnaires.texts(UI.getCurrent().getLocale()).text(question);
    }

    String themeName(ThemeId theme) {
        return questionnaires.texts(UI.getCurrent().getLocale()).theme(theme);
    }

    String partnerName(Membership me) {
        return spaces.overview(me).partnersName().orElseGet(() -> text("themes.your-partner"));
    }

    private RoundId round(Membership me) {
        return rounds.current(me).id();
    }
}
