package app.entente.upgrade;

import static app.entente.discussion.Facet.EXPECTATIONS;
import static app.entente.discussion.Facet.LIMITS;

import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.account.People;
import app.entente.account.PersonId;
import app.entente.account.Places;
import app.entente.answering.Answering;
import app.entente.answering.Consents;
import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.Pen;
import app.entente.answering.ShareLevel;
import app.entente.couple.Invitations;
import app.entente.couple.Lifetime;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.discussion.Agenda.Place;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Courses;
import app.entente.discussion.Floors;
import app.entente.discussion.Honourings;
import app.entente.discussion.LimitId;
import app.entente.discussion.Notes;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.Step;
import app.entente.discussion.Talks;
import app.entente.discussion.Tellings;
import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.door.Door;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.door.Withdrawals;
import app.entente.guide.Contents;
import app.entente.guide.Guides;
import app.entente.guide.Part;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.session.AnotherSession;
import app.entente.session.Choosing;
import app.entente.session.Chosen;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.unsent.UnsentWords;
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

    private static final TopicId TIME = new TopicId(new ThemeId("time-together"), EXPECTATIONS);
    private static final TopicId APART = new TopicId(new ThemeId("time-apart"), LIMITS);
    private static final TopicId MONEY = new TopicId(new ThemeId("money"), EXPECTATIONS);

    private final Accounts accounts;
    private final Places places;
    private final Spaces spaces;
    private final Invitations invitations;
    private final Rounds rounds;
    private final Choosing choosing;
    private final Chosen chosen;
    private final OwnQuestions ownQuestions;
    private final AnotherSession anotherSession;
    private final Pen pen;
    private final Answering answering;
    private final Consents consents;
    private final Door door;
    private final Pairs pairs;
    private final Withdrawals withdrawals;
    private final Courses courses;
    private final Floors floors;
    private final Agendas agendas;
    private final Talks talks;
    private final Notes notes;
    private final Tellings tellings;
    private final Agreements agreements;
    private final Honourings honourings;
    private final Appreciations appreciations;
    private final ParkingLot parkingLot;
    private final Guides guides;
    private final UnsentWords unsent;
    private final TurnableClock clock;

    ReleasedCouples(
            Accounts accounts,
            Places places,
            Spaces spaces,
            Invitations invitations,
            Rounds rounds,
            Choosing choosing,
            Chosen chosen,
            OwnQuestions ownQuestions,
            AnotherSession anotherSession,
            Pen pen,
            Answering answering,
            Consents consents,
            Door door,
            Pairs pairs,
            Withdrawals withdrawals,
            Courses courses,
            Floors floors,
            Agendas agendas,
            Talks talks,
            Notes notes,
            Tellings tellings,
            Agreements agreements,
            Honourings honourings,
            Appreciations appreciations,
            ParkingLot parkingLot,
            Guides guides,
            UnsentWords unsent,
            TurnableClock clock) {
        this.accounts = accounts;
        this.places = places;
        this.spaces = spaces;
        this.invitations = invitations;
        this.rounds = rounds;
        this.choosing = choosing;
        this.chosen = chosen;
        this.ownQuestions = ownQuestions;
        this.anotherSession = anotherSession;
        this.pen = pen;
        this.answering = answering;
        this.consents = consents;
        this.door = door;
        this.pairs = pairs;
        this.withdrawals = withdrawals;
        this.courses = courses;
        this.floors = floors;
        this.agendas = agendas;
        this.talks = talks;
        this.notes = notes;
        this.tellings = tellings;
        this.agreements = agreements;
        this.honourings = honourings;
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
        anotherSession.wish(of("robin-before"));
        afterTheDoor();
        closed();
        alone(secrets);
    }

    /** The first has answered half and sealed nothing, the second has sealed and said that any time is fine. */
    private void beforeTheDoor(Properties secrets) {
        var people = couple("noa-before", "robin-before", "Zoë 🌿");
        var noa = people.first();
        var robin = people.second();
        ownQuestions.write(noa, List.of(new OwnQuestion(OwnForm.WORDS, "Where do we live at sixty?")));
        ownQuestions.write(
                robin,
                List.of(
                        new OwnQuestion(OwnForm.LIMIT, "Reading my letters"),
                        new OwnQuestion(OwnForm.GIVE_RECEIVE, "Évenings off")));
        var round = chosen.round(noa).id();
        pen.write(
                noa,
                item("free-evenings"),
                Draft.of(new Value.Grade(2))
                        .share(ShareLevel.SHOW)
                        .saidAloud(SaidAloud.PARTLY)
                        .guess(new Value.Grade(4))
                        .note("Ask me in summer"));
        pen.write(
                noa,
                item("free-evenings"),
                Draft.of(new Value.Grade(3)).saidAloud(SaidAloud.YES).note("Ask again"));
        pen.write(
                noa,
                item("evening-with-friends"),
                Draft.of(new Value.Level(Limit.ASK)).ownWords("not on Sundays"));
        pen.write(noa, item("companionship"), Draft.of(new Value.Exchange(3, 1, Optional.of(Wish.MORE))));
        pen.write(
                noa,
                item("decided-alone"),
                Draft.of(new Value.Chosen("everyday")).share(ShareLevel.PRIVATE));
        pen.write(noa, item("larger-sums"), Draft.of(new Value.Grade(5)).share(ShareLevel.TOPIC_ONLY));
        pen.write(noa, item("fair-exchange"), Draft.of(new Value.Grade(4)));
        pen.write(noa, item("own-circle"), Draft.of(NonAnswer.UNSURE));
        pen.write(noa, item("messages-read"), Draft.of(NonAnswer.PREFER_NOT_TO_SAY));
        pen.write(
                noa,
                own(noa, round, "sixty"),
                Draft.of(new Value.Words("By the sea 🌊")).share(ShareLevel.SHOW));
        pen.weigh(noa, new ThemeId("money"), Importance.VERY);
        pen.tick(noa, Scale.TRUST);
        pen.leaveOut(noa, new ThemeId("conflict"));
        consents.leaveOut(noa, round, item("pictures-shown"));
        answering.visit(noa, round, item("larger-sums"));
        pen.write(robin, item("free-evenings"), Draft.of(new Value.Grade(4)).guess(new Value.Grade(1)));
        pen.write(robin, item("evening-with-friends"), Draft.of(new Value.Level(Limit.NOT_OK)));
        pen.write(robin, item("companionship"), Draft.of(new Value.Exchange(2, 2, Optional.empty())));
        pen.write(robin, item("larger-sums"), Draft.of(new Value.Grade(1)));
        pen.write(
                robin,
                own(robin, round, "sixty"),
                Draft.of(new Value.Words("Inland")).share(ShareLevel.SHOW));
        pen.weigh(robin, new ThemeId("time-together"), Importance.A_LITTLE);
        pen.tick(robin, Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
        pen.seal(robin);
        door.anyTime(robin, round);
        accounts.chooseLanguage(noa.person(), Locale.FRENCH);
        secrets.setProperty("signed-in", places.open(noa.person()));
        secrets.setProperty(
                "recovery",
                accounts.renewRecoveryCode(robin.person(), People.PASSWORD).value());
    }

    /** In the middle of a talk that rests, with a guide that one has said yes to, and the next round half chosen. */
    private void afterTheDoor() {
        var people = couple("noa-after", "robin-after", "Robin");
        var couple = opened(people);
        var noa = couple.first();
        var robin = couple.second();
        withdrawals.withdraw(couple.firsts(), item("own-circle"));
        var now = pairs.again(couple);
        courses.moveOn(now.firsts(), Step.STRENGTHS);
        courses.moveOn(now.seconds(), Step.AGENDA);
        courses.time(now.seconds(), false);
        talk(now);
        write(now);
        compose(now);
        ownQuestions.write(robin, List.of(new OwnQuestion(OwnForm.AGREE, "I want a dog")));
        var list = choosing.choice(noa).orElseThrow();
        choosing.propose(
                noa,
                list.version(),
                Set.of(list.offered().stream()
                        .filter(it -> it.id().value().equals("trust-and-agreements"))
                        .findFirst()
                        .orElseThrow()
                        .version()));
        choosing.agree(noa, choosing.choice(noa).orElseThrow().version());
        courses.pause(now.seconds(), clock.instant().plus(Duration.ofDays(1)));
        courses.ready(now.seconds());
    }

    private void talk(OpenCouple now) {
        var robin = now.second();
        agendas.place(now.firsts(), APART, Place.TODAY);
        agendas.place(now.seconds(), TIME, Place.PARKED);
        agendas.place(now.seconds(), MONEY, Place.PUT_ASIDE);
        parkingLot.park(now.seconds(), "Holidays – \"whose\"?");
        talks.hear(now, robin, TIME);
        floors.take(now.firsts(), TIME);
        floors.say(now.firsts(), TIME);
        talks.talkedElsewhere(now, APART);
        tellings.tell(now.firsts(), MONEY, "I worry\nat the end of the month");
        var told = tellings.of(now.seconds(), MONEY).getFirst();
        tellings.sayBack(now.seconds(), told.id(), "You worry");
        appreciations.write(now.seconds(), "You listen 🌿");
        unsent.keep(robin, app.entente.unsent.Place.of("telling", "money"), "I would rather");
    }

    private void write(OpenCouple now) {
        var note = ParagraphId.create();
        notes.write(now.firsts(), TIME, note, 0, "We eat at seven");
        notes.write(now.seconds(), TIME, note, 0, "We eat at eight");
        notes.write(now.seconds(), APART, ParagraphId.create(), 0, "Thursdays are free");
        var review = LocalDate.of(2026, 5, 1);
        var cook = agreements.draft(now.firsts(), APART, new Terms("We cook", Set.of(Seat.A), review));
        var turns = new Terms("We cook in turns", Set.of(Seat.A, Seat.B), review);
        cook = agreements.reword(now.seconds(), cook.id(), cook.wording(), turns);
        agreements.confirm(now.firsts(), cook.id(), cook.wording());
        agreements.confirm(now.seconds(), cook.id(), cook.wording());
        agreements.draft(now.seconds(), APART, new Terms("We call", Set.of(Seat.B), review.plusDays(1)));
        var limit = new LimitId(item("evening-with-friends"), Seat.B);
        honourings.need(now.firsts(), limit, "To know by noon");
        honourings.word(now.seconds(), limit, 0, "We say it at breakfast");
        honourings.confirm(now.seconds(), limit, 1);
    }

    private void compose(OpenCouple now) {
        var contents = new Contents(
                Set.of(Part.STRENGTHS, Part.NOTES, Part.FIGURES),
                Set.of(APART, TIME),
                false,
                Set.of(Locale.FRENCH, Locale.ENGLISH));
        guides.compose(now.firsts(), guides.draft(now.firsts()), contents);
        guides.approve(now.seconds(), guides.draft(now.seconds()));
    }

    /** Closed by one after they had begun to talk. */
    private void closed() {
        var couple = opened(couple("noa-closed", "robin-closed", "Robin"));
        notes.write(couple.firsts(), TIME, ParagraphId.create(), 0, "It was good");
        spaces.close(couple.second());
    }

    /** Alone in a space, with an invitation on its way. */
    private void alone(Properties secrets) {
        var noa = spaces.found(person("noa-alone"), "Noa");
        pen.write(noa, item("free-evenings"), Draft.of(new Value.Grade(3)));
        secrets.setProperty(
                "invitation", invitations.issue(noa, Lifetime.ONE_WEEK).code());
    }

    private OpenCouple opened(TwoPeople people) {
        var noa = people.first();
        var robin = people.second();
        pen.show(noa, item("free-evenings"), new Value.Grade(1));
        pen.show(noa, item("evening-with-friends"), new Value.Level(Limit.FINE));
        pen.show(noa, item("own-circle"), new Value.Grade(5));
        pen.show(noa, item("everyday-work"), new Value.Exchange(4, 1, Optional.of(Wish.LESS)));
        pen.write(noa, item("larger-sums"), Draft.of(new Value.Grade(1)).share(ShareLevel.TOPIC_ONLY));
        pen.show(robin, item("free-evenings"), new Value.Grade(5));
        pen.show(robin, item("evening-with-friends"), new Value.Level(Limit.NOT_OK));
        pen.show(robin, item("own-circle"), new Value.Grade(5));
        pen.show(robin, item("everyday-work"), new Value.Exchange(4, 4, Optional.empty()));
        pen.weigh(robin, new ThemeId("home"), Importance.QUITE);
        return pairs.opened(people);
    }

    private TwoPeople couple(String first, String second, String secondsName) {
        var noa = spaces.found(person(first), "Noa");
        var issued = invitations.issue(noa, Lifetime.THREE_DAYS);
        var offer = invitations.byToken(issued.token(), People.address()).orElseThrow();
        return new TwoPeople(noa, invitations.accept(person(second), offer, secondsName));
    }

    private PersonId person(String name) {
        return accounts.create(name, People.PASSWORD).person();
    }

    private Membership of(String name) {
        var person = accounts.signIn(name, People.PASSWORD, People.address()).orElseThrow();
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
