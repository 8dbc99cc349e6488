package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.Consent;
import app.entente.answering.Consents;
import app.entente.answering.Sealing;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.stereotype.Component;

/** The themes of the round at hand, as one person has them for themselves. */
@Component
class OwnThemes {

    private final Rounds rounds;
    private final Consents consents;
    private final Sealing sealing;
    private final Spaces spaces;
    private final Questionnaires questionnaires;

    OwnThemes(Rounds rounds, Consents consents, Sealing sealing, Spaces spaces, Questionnaires questionnaires) {
        this.rounds = rounds;
        this.consents = consents;
        this.sealing = sealing;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
    }

    boolean open(Membership me) {
        return rounds.current(me).open();
    }

    boolean sealed(Membership me) {
        return sealing.sealed(me, round(me));
    }

    List<ThemeId> all(Membership me) {
        return consents.themes(me, round(me));
    }

    /** What is left out now. */
    Consent consent(Membership me) {
        return consents.of(me, round(me));
    }

    void put(Membership me, ThemeId theme, boolean in) {
        if (in) {
            consents.takeIn(me, round(me), theme);
        } else {
            consents.leaveOut(me, round(me), theme);
        }
    }

    /** The questions from the two. */
    List<Item> own(Membership me) {
        return rounds.items(me, round(me)).stream()
                .filter(it -> it.own().isPresent())
                .toList();
    }

    void put(Membership me, Item question, boolean in) {
        if (in) {
            consents.takeIn(me, round(me), question.id());
        } else {
            consents.leaveOut(me, round(me), question.id());
        }
    }

    String question(Item question) {
        return questionnaires.texts(UI.getCurrent().getLocale()).text(question);
    }

    String name(ThemeId theme) {
        return questionnaires.texts(UI.getCurrent().getLocale()).theme(theme);
    }

    String partner(Membership me) {
        return spaces.pair(me).partners().orElseGet(() -> text("themes.your-partner"));
    }

    private RoundId round(Membership me) {
        return rounds.current(me).id();
    }
}
