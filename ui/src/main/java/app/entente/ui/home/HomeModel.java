package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;
import static java.util.Comparator.naturalOrder;

import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.answering.OwnSheets;
import app.entente.checkin.CheckIns;
import app.entente.checkin.ReviewDays;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.importedguide.ImportedGuides;
import app.entente.invitation.Invitations;
import app.entente.nextstep.NextStep;
import app.entente.nextstep.NextStepFinder;
import app.entente.pack.AnsweringTime;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.SessionRestart;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.RoundPurpose;
import app.entente.session.Rounds;
import app.entente.ui.i18n.LocalizedDates;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads everything the home page of one person shows. */
@Component
class HomeModel {

    private final NextStepFinder nextStepFinder;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final SessionRestart anotherSession;
    private final PackChoices packChoices;
    private final OwnSheets sheets;
    private final Agreements agreements;
    private final CheckIns checkIns;
    private final Questionnaires questionnaires;
    private final ImportedGuides importedGuides;
    private final Clock clock;

    HomeModel(
            NextStepFinder nextStepFinder,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            SessionRestart another,
            PackChoices packChoices,
            OwnSheets sheets,
            Agreements agreements,
            CheckIns checkIns,
            Questionnaires questionnaires,
            ImportedGuides importedGuides,
            Clock clock) {
        this.nextStepFinder = nextStepFinder;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.anotherSession = another;
        this.packChoices = packChoices;
        this.sheets = sheets;
        this.agreements = agreements;
        this.checkIns = checkIns;
        this.questionnaires = questionnaires;
        this.importedGuides = importedGuides;
        this.clock = clock;
    }

    NextStepDetails nextStep(Membership me) {
        var today = today();
        var step = nextStepFinder.nextStep(Optional.of(me), today);
        var mine = sheets.outline(me, rounds.current(me).id());
        var order = mine.order();
        var item = mine.resume();
        var at = order.indexOf(item) + 1;
        return new NextStepDetails(
                step,
                at,
                order.size(),
                texts().theme(item.theme()),
                AnsweringTime.minutes(order.subList(Math.max(0, at - 1), order.size())),
                spaces.overview(me).partnersName().orElseGet(() -> text("home.partner")),
                reviewDay(me, step, today).map(LocalizedDates::format).orElse(""),
                step == NextStep.CHOOSE && isRepeatProposed(me));
    }

    /** Returns whether what is on the list is a retake or a theme, which either may have proposed. */
    private boolean isRepeatProposed(Membership me) {
        return packChoices
                .currentChoice(me)
                .filter(it -> !(it.purpose() instanceof RoundPurpose.Packs))
                .isPresent();
    }

    /** Returns the day of the review this person is led to, or where nothing is due, the next one's. */
    private Optional<LocalDate> reviewDay(Membership me, NextStep step, LocalDate today) {
        if (step == NextStep.REVIEW) {
            return checkIns.due(me, today).stream()
                    .filter(it -> !it.ready())
                    .map(it -> it.subject().day())
                    .findFirst();
        }
        return step == NextStep.DONE
                ? agreements.findInForce(me).stream()
                        .map(it -> ReviewDays.next(it.terms().review(), today))
                        .min(naturalOrder())
                : Optional.empty();
    }

    LocalDate today() {
        return LocalizedDates.today(clock);
    }

    SessionStatus sessionStatus(Membership me) {
        var round = rounds.current(me);
        var packs = round.theme()
                .map(texts()::theme)
                .map(List::of)
                .orElseGet(() -> round.packs().stream()
                        .map(it -> texts().name(questionnaires.pack(it.pack(), it.version())))
                        .toList());
        return new SessionStatus(
                spaces.overview(me),
                invitations.pendingUntil(me),
                packs,
                round.begun(),
                packChoices.currentChoice(me).filter(PackChoice::agreed).isPresent(),
                round.open(),
                !rounds.opened(me).isEmpty(),
                importedGuides.find(me).stream().anyMatch(it -> !it.mine()));
    }

    /** Returns whether the person wants another session; empty unless the door has stayed shut for long. */
    Optional<Boolean> unopenedDoorWish(Membership me) {
        return anotherSession.isOffered(me) ? Optional.of(anotherSession.isRequested(me)) : Optional.empty();
    }

    List<Agreement> standingAgreements(Membership me) {
        return agreements.findInForce(me);
    }

    void wishAnotherSession(Membership me) {
        anotherSession.request(me);
    }

    void withdrawAnotherSessionWish(Membership me) {
        anotherSession.withdrawRequest(me);
    }

    private QuestionnaireTexts texts() {
        return questionnaires.texts(UI.getCurrent().getLocale());
    }
}
