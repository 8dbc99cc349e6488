package app.entente.ui.packs;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Pack;
import app.entente.questionnaire.PackVersion;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.Texts;
import app.entente.session.Choice;
import app.entente.session.Choosing;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.Rounds;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where the packs lie: what there is to choose, and what was chosen. */
@Component
class Shelf {

    private final Choosing choosing;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final Spaces spaces;
    private final Questionnaires questionnaires;

    Shelf(Choosing choosing, OwnQuestions questions, Rounds rounds, Spaces spaces, Questionnaires questionnaires) {
        this.choosing = choosing;
        this.questions = questions;
        this.rounds = rounds;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
    }

    Optional<Choice> choice(Membership me) {
        return choosing.choice(me);
    }

    void propose(Membership me, Choice seen, Set<PackVersion> packs) {
        choosing.propose(me, seen.version(), packs);
    }

    void agree(Membership me, Choice seen) {
        choosing.agree(me, seen.version());
    }

    void takeBack(Membership me, Choice seen) {
        choosing.takeBack(me, seen.version());
    }

    List<OwnQuestion> questions(Membership me) {
        return questions.mine(me);
    }

    void keep(Membership me, List<OwnQuestion> written) {
        questions.write(me, written);
    }

    List<String> chosen(Membership me) {
        return rounds.current(me).packs().stream()
                .map(questionnaires::pack)
                .map(words()::name)
                .toList();
    }

    boolean opened(Membership me) {
        return rounds.current(me).open();
    }

    boolean joined(Membership me) {
        return spaces.pair(me).partners().isPresent();
    }

    String name(Pack pack) {
        return words().name(pack);
    }

    String about(Pack pack) {
        return words().about(pack);
    }

    /** Whom it is for, where it is not for everybody. */
    Optional<String> audience(Pack pack) {
        return words().audience(pack);
    }

    private Texts words() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }
}
