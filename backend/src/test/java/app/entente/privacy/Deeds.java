package app.entente.privacy;

import app.entente.answering.Answering;
import app.entente.answering.Consents;
import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.OperationId;
import app.entente.answering.Sealing;
import app.entente.comparison.Comparisons;
import app.entente.couple.Invitations;
import app.entente.couple.Lifetime;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.discussion.Agenda;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Courses;
import app.entente.discussion.Facet;
import app.entente.discussion.Floors;
import app.entente.discussion.Honourings;
import app.entente.discussion.LimitId;
import app.entente.discussion.Notes;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.Step;
import app.entente.discussion.Tellings;
import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.door.Withdrawals;
import app.entente.guide.Format;
import app.entente.guide.Guides;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.PackVersion;
import app.entente.questionnaire.Scale;
import app.entente.scales.SharedScales;
import app.entente.session.AnotherSession;
import app.entente.session.Choice;
import app.entente.session.Choosing;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Does what a person can do in a shared space, straight at the services, as if no screen stood before them. */
@TestComponent
record Deeds(
        Spaces spaces,
        Invitations invitations,
        Choosing choosing,
        OwnQuestions questions,
        AnotherSession anotherSession,
        Rounds rounds,
        Answering answering,
        Consents consents,
        Sealing sealing,
        Door door,
        Withdrawals withdrawals,
        Comparisons comparisons,
        SharedScales scales,
        Agendas agendas,
        ParkingLot parkingLot,
        Notes notes,
        Courses courses,
        Floors floors,
        Tellings tellings,
        Honourings honourings,
        Appreciations appreciations,
        Agreements agreements,
        Clock clock,
        Guides guides) {

    void attempt(Deed deed, OpenedPair pair) {
        var me = pair.membership();
        var round = pair.round();
        var item = rounds.items(me, round).getFirst();
        switch (deed) {
            case PROPOSE_PACKS -> choosing.propose(me, list(me).version(), Set.of(garden(me)));
            case AGREE_TO_PACKS -> choosing.agree(me, list(me).version());
            case WRITE_A_QUESTION -> questions.write(me, List.of(new OwnQuestion(OwnForm.WORDS, "Where to?")));
            case WISH_ANOTHER_SESSION -> anotherSession.wish(me);
            case ANSWER -> answering.save(me, round, item.id(), 1, OperationId.create(), Draft.of(NonAnswer.UNSURE));
            case WEIGH -> answering.weigh(me, round, item.theme(), Optional.empty());
            case TICK -> answering.tick(me, round, Scale.TRUST, true);
            case VISIT -> answering.visit(me, round, item.id());
            case LEAVE_A_THEME_OUT -> consents.leaveOut(me, round, item.theme());
            case SEAL -> sealing.seal(me, round);
            case UNSEAL -> sealing.unseal(me, round);
            case BE_HERE -> door.here(me, round);
            case ANY_TIME -> door.anyTime(me, round);
            case TAKE_BACK -> door.takeBack(me, round);
            case WITHDRAW -> withdrawals.withdraw(pair, item.id());
            case COMPARE -> comparisons.of(pair);
            case SEE_SHARED_SCALES -> scales.of(pair);
            case PLACE_A_TOPIC -> agendas.place(pair, topic(item), Agenda.Place.TODAY);
            case PARK -> parkingLot.park(pair, "The garden");
            case NOTE -> notes.write(pair, topic(item), ParagraphId.create(), 0, "On Sundays");
            case MOVE_ON -> courses.moveOn(pair, Step.STRENGTHS);
            case TAKE_A_TIME_OUT -> courses.pause(pair, clock.instant().plusSeconds(60));
            case TAKE_THE_FLOOR -> floors.take(pair, topic(item));
            case TELL -> tellings.tell(pair, topic(item), "On Sundays");
            case HONOUR -> honourings.need(pair, partnersLimit(pair), "A day's notice");
            case APPRECIATE -> appreciations.write(pair, "Your patience");
            case AGREE -> agreements.draft(pair, topic(item), terms(me));
            case SEE_THE_GUIDE -> guides.draft(pair);
            case PREVIEW_THE_GUIDE -> guides.preview(pair, Locale.ENGLISH);
            case PRINT_THE_GUIDE -> guides.render(pair, Format.MARKDOWN, Locale.ENGLISH);
            case INVITE -> invitations.issue(me, Lifetime.THREE_DAYS);
            case RENAME -> spaces.rename(me, "Sam");
        }
    }

    private Choice list(Membership me) {
        return choosing.choice(me).orElseThrow();
    }

    private PackVersion garden(Membership me) {
        return list(me).offered().getFirst().version();
    }

    private LimitId partnersLimit(OpenedPair pair) {
        return honourings.of(pair).stream()
                .map(it -> it.set().id())
                .filter(it -> it.owner() != pair.membership().seat())
                .findFirst()
                .orElseThrow();
    }

    private static TopicId topic(Item item) {
        return new TopicId(item.theme(), Facet.EXPECTATIONS);
    }

    private static Terms terms(Membership me) {
        return new Terms("We cook on Sundays.", Set.of(me.seat()), LocalDate.of(2030, 1, 1));
    }
}
