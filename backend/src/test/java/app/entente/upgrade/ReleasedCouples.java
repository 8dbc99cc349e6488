package app.entente.upgrade;

import app.entente.TurnableClock;
import app.entente.account.AccountAuthentication;
import app.entente.account.AccountPreferences;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitId;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.QuestionHiding;
import app.entente.answering.SheetFiller;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.door.Withdrawals;
import app.entente.drafts.Drafts;
import app.entente.guide.GuideContents;
import app.entente.guide.GuidePart;
import app.entente.guide.Guides;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.Scale;
import app.entente.packchoice.ChosenPacks;
import app.entente.packchoice.OwnQuestions;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.SessionRestart;
import app.entente.person.PersonId;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.Agendas;
import app.entente.talk.Floors;
import app.entente.talk.HeardTopics;
import app.entente.talk.ParkingLot;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkStep;
import app.entente.talk.WrittenTurns;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Couples on every part of their way, made through the services the way people do it. */
@TestComponent
class ReleasedCouples {

    private static final ThemeId TIME = new ThemeId("time-together");
    private static final ThemeId APART = new ThemeId("time-apart");
    private static final ThemeId MONEY = new ThemeId("money");

    private final Accounts accounts;
    private final AccountAuthentication accountAuthentication;
    private final AccountPreferences accountPreferences;
    private final SignedInPlaces signedInPlaces;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final PackChoices packChoices;
    private final ChosenPacks chosenPacks;
    private final OwnQuestions ownQuestions;
    private final SessionRestart sessionRestart;
    private final SheetFiller sheetFiller;
    private final Answering answering;
    private final QuestionHiding questionHiding;
    private final Door door;
    private final OpenedCouples openedCouples;
    private final Withdrawals withdrawals;
    private final TalkProgress talkProgress;
    private final Floors floors;
    private final Agendas agendas;
    private final HeardTopics heardTopics;
    private final SharedNotes sharedNotes;
    private final WrittenTurns writtenTurns;
    private final Agreements agreements;
    private final LimitPlans limitPlans;
    private final Appreciations appreciations;
    private final ParkingLot parkingLot;
    private final Guides guides;
    private final Drafts unsent;
    private final TurnableClock clock;

    ReleasedCouples(
            Accounts accounts,
            AccountAuthentication accountAuthentication,
            AccountPreferences accountPreferences,
            SignedInPlaces signedInPlaces,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            PackChoices packChoices,
            ChosenPacks chosenPacks,
            OwnQuestions ownQuestions,
            SessionRestart sessionRestart,
            SheetFiller sheetFiller,
            Answering answering,
            QuestionHiding questionHiding,
            Door door,
            OpenedCouples openedCouples,
            Withdrawals withdrawals,
            TalkProgress talkProgress,
            Floors floors,
            Agendas agendas,
            HeardTopics heardTopics,
            SharedNotes sharedNotes,
            WrittenTurns writtenTurns,
            Agreements agreements,
            LimitPlans limitPlans,
            Appreciations appreciations,
            ParkingLot parkingLot,
            Guides guides,
            Drafts unsent,
            TurnableClock clock) {
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.accountPreferences = accountPreferences;
        this.signedInPlaces = signedInPlaces;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.packChoices = packChoices;
        this.chosenPacks = chosenPacks;
        this.ownQuestions = ownQuestions;
        this.sessionRestart = sessionRestart;
        this.sheetFiller = sheetFiller;
        this.answering = answering;
        this.questionHiding = questionHiding;
        this.door = door;
        this.openedCouples = openedCouples;
        this.withdrawals = withdrawals;
        this.talkProgress = talkProgress;
        this.floors = floors;
        this.agendas = agendas;
        this.heardTopics = heardTopics;
        this.sharedNotes = sharedNotes;
        this.writtenTurns = writtenTurns;
        this.agreements = agreements;
        this.limitPlans = limitPlans;
        this.appreciations = appreciations;
        this.parkingLot = parkingLot;
        this.guides = guides;
        this.unsent = unsent;
        this.clock = clock;
    }

    /** Makes them all, and adds the secrets that only their owners know. */
    void make(Properties secrets) {
        beforeTheDoor(secrets);
        clock.turn(Duration.ofDays(15));
        sessionRestart.request(of("robin-before"));
        afterTheDoor();
        closed();
        alone(secrets);
    }

    /** The first has answered half and sealed nothing, the second has sealed and said that any time is fine. */
    private void beforeTheDoor(Properties secrets) {
        var people = couple("noa-before", "robin-before", "Zoë 🌿");
        var noa = people.first();
        var robin = people.second();
        ownQuestions.write(noa, List.of(new OwnQuestion(OwnQuestionForm.WORDS, "Where do we live at sixty?")));
        ownQuestions.write(
                robin,
                List.of(
                        new OwnQuestion(OwnQuestionForm.LIMIT, "Reading my letters"),
                        new OwnQuestion(OwnQuestionForm.GIVE_RECEIVE, "Évenings off")));
        var round = chosenPacks.round(noa).id();
        sheetFiller.write(
                noa,
                item("free-evenings"),
                Answer.of(new Value.Grade(2))
                        .share(ShareLevel.SHOW)
                        .saidAloud(SaidAloud.PARTLY)
                        .guess(new Value.Grade(4))
                        .note("Ask me in summer"));
        sheetFiller.write(
                noa,
                item("free-evenings"),
                Answer.of(new Value.Grade(3)).saidAloud(SaidAloud.YES).note("Ask again"));
        sheetFiller.write(
                noa,
                item("evening-with-friends"),
                Answer.of(new Value.Level(LimitLevel.ASK)).ownWords("not on Sundays"));
        sheetFiller.write(noa, item("companionship"), Answer.of(new Value.Exchange(3, 1, Optional.of(Wish.MORE))));
        sheetFiller.write(
                noa,
                item("decided-alone"),
                Answer.of(new Value.Chosen("everyday")).share(ShareLevel.PRIVATE));
        sheetFiller.write(
                noa, item("larger-sums"), Answer.of(new Value.Grade(5)).share(ShareLevel.TOPIC_ONLY));
        sheetFiller.write(noa, item("fair-exchange"), Answer.of(new Value.Grade(4)));
        sheetFiller.write(noa, item("own-circle"), Answer.of(NonAnswer.UNSURE));
        sheetFiller.write(noa, item("messages-read"), Answer.of(NonAnswer.PREFER_NOT_TO_SAY));
        sheetFiller.write(
                noa,
                own(noa, round, "sixty"),
                Answer.of(new Value.Words("By the sea 🌊")).share(ShareLevel.SHOW));
        sheetFiller.weigh(noa, new ThemeId("money"), Importance.VERY);
        sheetFiller.tick(noa, Scale.TRUST);
        sheetFiller.leaveOut(noa, new ThemeId("conflict"));
        questionHiding.hide(noa, round, item("pictures-shown"));
        answering.rememberCurrentItem(noa, round, item("larger-sums"));
        sheetFiller.write(
                robin, item("free-evenings"), Answer.of(new Value.Grade(4)).guess(new Value.Grade(1)));
        sheetFiller.write(robin, item("evening-with-friends"), Answer.of(new Value.Level(LimitLevel.NOT_OK)));
        sheetFiller.write(robin, item("companionship"), Answer.of(new Value.Exchange(2, 2, Optional.empty())));
        sheetFiller.write(robin, item("larger-sums"), Answer.of(new Value.Grade(1)));
        sheetFiller.write(
                robin,
                own(robin, round, "sixty"),
                Answer.of(new Value.Words("Inland")).share(ShareLevel.SHOW));
        sheetFiller.weigh(robin, new ThemeId("time-together"), Importance.A_LITTLE);
        sheetFiller.tick(robin, Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
        sheetFiller.seal(robin);
        door.signalAnyTime(robin, round);
        accountPreferences.chooseLanguage(noa.person(), Locale.FRENCH);
        secrets.setProperty("signed-in", signedInPlaces.create(noa.person()));
        secrets.setProperty(
                "recovery",
                accounts.renewRecoveryCode(
                                robin.person(),
                                TestPlaces.create(signedInPlaces, robin.person()),
                                UniqueCredentials.PASSWORD)
                        .value());
    }

    /** In the middle of a talk that rests, with a guide that one has said yes to, and the next round half chosen. */
    private void afterTheDoor() {
        var people = couple("noa-after", "robin-after", "Robin");
        var couple = opened(people);
        var noa = couple.first();
        var robin = couple.second();
        withdrawals.withdraw(couple.firsts(), item("own-circle"));
        var now = openedCouples.again(couple);
        talkProgress.moveOn(now.firsts(), TalkStep.STRENGTHS);
        talkProgress.moveOn(now.seconds(), TalkStep.AGENDA);
        talkProgress.setTimer(now.seconds(), false);
        talk(now);
        write(now);
        compose(now);
        ownQuestions.write(robin, List.of(new OwnQuestion(OwnQuestionForm.AGREE, "I want a dog")));
        var list = packChoices.currentChoice(noa).orElseThrow();
        packChoices.propose(
                noa,
                list.version(),
                Set.of(list.offered().stream()
                        .filter(it -> it.id().value().equals("trust-and-agreements"))
                        .findFirst()
                        .orElseThrow()
                        .version()));
        packChoices.agree(noa, packChoices.currentChoice(noa).orElseThrow().version());
        talkProgress.takeTimeOut(now.seconds(), clock.instant().plus(Duration.ofDays(1)));
        talkProgress.markReady(now.seconds());
    }

    private void talk(OpenedCouple now) {
        var robin = now.second();
        agendas.place(now.firsts(), APART, Placement.TODAY);
        agendas.place(now.seconds(), TIME, Placement.PARKED);
        agendas.place(now.seconds(), MONEY, Placement.PUT_ASIDE);
        parkingLot.park(now.seconds(), "Holidays – \"whose\"?");
        heardTopics.hear(now, robin, TIME);
        floors.take(now.firsts(), TIME);
        floors.markSaid(now.firsts(), TIME);
        heardTopics.talkedElsewhere(now, APART);
        writtenTurns.write(now.firsts(), MONEY, "I worry\nat the end of the month");
        var told = writtenTurns.find(now.seconds(), MONEY).getFirst();
        writtenTurns.sayBack(now.seconds(), told.id(), "You worry");
        appreciations.write(now.seconds(), "You listen 🌿");
        unsent.save(robin, app.entente.drafts.DraftField.of("telling", "money"), "I would rather");
    }

    private void write(OpenedCouple now) {
        var note = NoteParagraphId.create();
        sharedNotes.write(now.firsts(), TIME, note, 0, "We eat at seven");
        sharedNotes.write(now.seconds(), TIME, note, 0, "We eat at eight");
        sharedNotes.write(now.seconds(), APART, NoteParagraphId.create(), 0, "Thursdays are free");
        var review = LocalDate.of(2026, 5, 1);
        var cook = agreements.create(now.firsts(), APART, new AgreementTerms("We cook", Set.of(Seat.A), review));
        var turns = new AgreementTerms("We cook in turns", Set.of(Seat.A, Seat.B), review);
        cook = agreements.reword(now.seconds(), cook.id(), cook.wording(), turns);
        agreements.confirm(now.firsts(), cook.id(), cook.wording());
        agreements.confirm(now.seconds(), cook.id(), cook.wording());
        agreements.create(now.seconds(), APART, new AgreementTerms("We call", Set.of(Seat.B), review.plusDays(1)));
        var limit = new LimitId(item("evening-with-friends"), Seat.B);
        limitPlans.setNeed(now.firsts(), limit, "To know by noon");
        limitPlans.propose(now.seconds(), limit, 0, "We say it at breakfast");
        limitPlans.confirm(now.seconds(), limit, 1);
    }

    private void compose(OpenedCouple now) {
        var guideContents = new GuideContents(
                Set.of(GuidePart.STRENGTHS, GuidePart.NOTES, GuidePart.FIGURES),
                Set.of(APART, TIME),
                false,
                Set.of(Locale.FRENCH, Locale.ENGLISH));
        guides.setContents(now.firsts(), guides.draft(now.firsts()), guideContents);
        guides.approve(now.seconds(), guides.draft(now.seconds()));
    }

    /** Closed by one after they had begun to talk. */
    private void closed() {
        var couple = opened(couple("noa-closed", "robin-closed", "Robin"));
        sharedNotes.write(couple.firsts(), TIME, NoteParagraphId.create(), 0, "It was good");
        spaces.close(couple.second());
    }

    /** Alone in a space, with an invitation on its way. */
    private void alone(Properties secrets) {
        var noa = spaces.create(person("noa-alone"), "Noa");
        sheetFiller.write(noa, item("free-evenings"), Answer.of(new Value.Grade(3)));
        secrets.setProperty(
                "invitation",
                invitations.issue(noa, InvitationLifetime.ONE_WEEK).code());
    }

    private OpenedCouple opened(TwoPeople people) {
        var noa = people.first();
        var robin = people.second();
        sheetFiller.show(noa, item("free-evenings"), new Value.Grade(1));
        sheetFiller.show(noa, item("evening-with-friends"), new Value.Level(LimitLevel.FINE));
        sheetFiller.show(noa, item("own-circle"), new Value.Grade(5));
        sheetFiller.show(noa, item("everyday-work"), new Value.Exchange(4, 1, Optional.of(Wish.LESS)));
        sheetFiller.write(
                noa, item("larger-sums"), Answer.of(new Value.Grade(1)).share(ShareLevel.TOPIC_ONLY));
        sheetFiller.show(robin, item("free-evenings"), new Value.Grade(5));
        sheetFiller.show(robin, item("evening-with-friends"), new Value.Level(LimitLevel.NOT_OK));
        sheetFiller.show(robin, item("own-circle"), new Value.Grade(5));
        sheetFiller.show(robin, item("everyday-work"), new Value.Exchange(4, 4, Optional.empty()));
        sheetFiller.weigh(robin, new ThemeId("home"), Importance.QUITE);
        return openedCouples.opened(people);
    }

    private TwoPeople couple(String first, String second, String secondsName) {
        var noa = spaces.create(person(first), "Noa");
        var issuedInvitation = invitations.issue(noa, InvitationLifetime.THREE_DAYS);
        var invitationOffer = invitations.findByToken(issuedInvitation.token()).orElseThrow();
        return new TwoPeople(noa, invitations.accept(person(second), invitationOffer, secondsName));
    }

    private PersonId person(String name) {
        return accounts.create(name, UniqueCredentials.PASSWORD).person();
    }

    private Membership of(String name) {
        var person = accountAuthentication
                .signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it)
                .orElseThrow();
        return spaces.current(person).orElseThrow();
    }

    private ItemId own(Membership me, RoundId round, String words) {
        return rounds.items(me, round).stream()
                .filter(it -> it.own().filter(own -> own.text().contains(words)).isPresent())
                .map(Item::id)
                .findFirst()
                .orElseThrow();
    }

    private static ItemId item(String id) {
        return new ItemId(id);
    }
}
