package app.entente.ui.home;

import app.entente.answering.OwnSheets;
import app.entente.couple.Invitations;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.discussion.Agreement;
import app.entente.discussion.Agreements;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.Texts;
import app.entente.session.AnotherSession;
import app.entente.session.Rounds;
import app.entente.ui.shell.Navigation;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lays out what the home of one person shows. */
@Component
class Desk {

    private static final int SECONDS_A_QUESTION = 20;

    private final Navigation navigation;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final AnotherSession another;
    private final OwnSheets sheets;
    private final Agreements agreements;
    private final Questionnaires questionnaires;

    Desk(
            Navigation navigation,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            AnotherSession another,
            OwnSheets sheets,
            Agreements agreements,
            Questionnaires questionnaires) {
        this.navigation = navigation;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.another = another;
        this.sheets = sheets;
        this.agreements = agreements;
        this.questionnaires = questionnaires;
    }

    Next next(Membership me) {
        var round = rounds.current(me).id();
        var mine = sheets.outline(me, round);
        var order = mine.order();
        var item = mine.resume();
        var at = order.indexOf(item) + 1;
        var minutes = Math.ceilDiv((order.size() - at + 1) * SECONDS_A_QUESTION, 60);
        return new Next(navigation.next(me), at, order.size(), words().theme(item.theme()), minutes);
    }

    Standing standing(Membership me) {
        var round = rounds.current(me);
        var packs = round.packs().stream()
                .map(it -> words().name(questionnaires.pack(it.pack(), it.version())))
                .toList();
        return new Standing(
                spaces.pair(me),
                invitations.pending(me),
                packs,
                round.begun(),
                round.open(),
                !rounds.opened(me).isEmpty());
    }

    /** Empty unless a door has stayed shut for long; whether I would start another session. */
    Optional<Boolean> longShut(Membership me) {
        return another.offered(me) ? Optional.of(another.wished(me)) : Optional.empty();
    }

    List<Agreement> agreed(Membership me) {
        return agreements.standing(me);
    }

    void wishAnother(Membership me) {
        another.wish(me);
    }

    void takeBackWish(Membership me) {
        another.takeBack(me);
    }

    private Texts words() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }
}
