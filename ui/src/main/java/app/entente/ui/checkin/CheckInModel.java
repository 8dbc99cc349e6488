package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementId;
import app.entente.agreement.Agreements;
import app.entente.agreement.PastWording;
import app.entente.answer.Answer;
import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckInWithdrawals;
import app.entente.checkin.CheckIns;
import app.entente.checkin.OpenedCheckIn;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.couple.Spaces;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RoundSelection;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads and changes what the pages of agreements and check-ins show one person, on the day it is in their browser. */
@Component
class CheckInModel {

    private final CheckIns checkIns;
    private final CheckInWithdrawals withdrawals;
    private final Agreements agreements;
    private final Spaces spaces;
    private final RoundSelection roundSelection;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;
    private final Clock clock;

    CheckInModel(
            CheckIns checkIns,
            CheckInWithdrawals withdrawals,
            Agreements agreements,
            Spaces spaces,
            RoundSelection roundSelection,
            Comparisons comparisons,
            Questionnaires questionnaires,
            Clock clock) {
        this.checkIns = checkIns;
        this.withdrawals = withdrawals;
        this.agreements = agreements;
        this.spaces = spaces;
        this.roundSelection = roundSelection;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalizedDates.today(clock);
    }

    List<CheckIn> due(Membership me) {
        return checkIns.due(me, today());
    }

    List<OpenedCheckIn> opened(Membership me) {
        return checkIns.opened(me);
    }

    void submit(Membership me, CheckInSubject subject, Map<String, Answer> answers) {
        checkIns.submit(me, subject, today(), answers);
    }

    void takeBack(Membership me, CheckInSubject subject) {
        checkIns.takeBack(me, subject);
    }

    void withdraw(Membership me, CheckInSubject subject) {
        withdrawals.withdraw(me, subject);
    }

    List<Agreement> inForce(Membership me) {
        return agreements.findInForce(me);
    }

    /** Returns every wording the agreement has had, the first one first. */
    List<PastWording> history(Membership me, AgreementId id) {
        return roundSelection
                .openedPair(me)
                .map(it -> agreements.history(it, id))
                .orElse(List.of());
    }

    void letGo(Membership me, AgreementId id) {
        roundSelection.openedPair(me).ifPresent(it -> agreements.withdraw(it, id));
    }

    /** Returns the address of each topic's page in the talk; none for a topic of an earlier talk alone. */
    Map<ThemeId, String> talkPaths(Membership me) {
        return roundSelection
                .openedPair(me)
                .map(it -> TopicPaths.of(comparisons.compare(it).themesToTalkAbout(), Paths.TALK))
                .orElse(Map.of());
    }

    SpaceOverview overview(Membership me) {
        return spaces.overview(me);
    }

    String partnerName(Membership me) {
        return overview(me).partnersName().orElseGet(() -> text("home.partner"));
    }

    QuestionnaireTexts texts() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }

    /** Returns the sentence an agreement in force has. */
    Optional<Agreement> agreement(Membership me, AgreementId id) {
        return inForce(me).stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
