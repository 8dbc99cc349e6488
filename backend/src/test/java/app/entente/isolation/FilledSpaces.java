package app.entente.isolation;

import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.QuestionHiding;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.drafts.DraftField;
import app.entente.drafts.Drafts;
import app.entente.guide.GuideContents;
import app.entente.guide.GuidePart;
import app.entente.guide.Guides;
import app.entente.importedguide.ImportedFiles;
import app.entente.importedguide.ImportedGuides;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.ChosenPacks;
import app.entente.packchoice.OwnQuestions;
import app.entente.questionnaire.SmallPacks;
import app.entente.session.OwnQuestion;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealing;
import app.entente.talk.Agenda;
import app.entente.talk.Agendas;
import app.entente.talk.HeardTopics;
import app.entente.talk.ParkingLot;
import app.entente.talk.WrittenTurns;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.ResolvableType;

/** Fills spaces the way people do: one round behind the open door with all that follows it, and one that is answered. */
@TestComponent
record FilledSpaces(
        ChosenPacks chosen,
        OwnQuestions questions,
        Rounds rounds,
        SheetFiller pen,
        Answering answering,
        QuestionHiding consents,
        SheetSealing sealing,
        Door door,
        OpenedCouples pairs,
        HeardTopics talks,
        Agendas agendas,
        ParkingLot parkingLot,
        SharedNotes notes,
        WrittenTurns tellings,
        LimitPlans honourings,
        Agreements agreements,
        Appreciations appreciations,
        CheckIns checkIns,
        Clock clock,
        Guides guides,
        ImportedGuides imported,
        Drafts unsent) {

    /** A theme that both are asked about in the second round. */
    static final ThemeId GARDEN = new ThemeId("small-garden");

    /**
     * Fills the space of two people.
     *
     * @param word stands in all they write
     * @param topic what they talk about
     * @param limits 0 or 1: which half of the limits is not fine for both
     */
    FilledSpace fill(TwoPeople people, String word, ThemeId topic, int limits) {
        var own = new Things().add(ask(people, "Where is the " + word + "?"));
        people.both().forEach(me -> pen.showAll(me, it -> value(it, word, limits)));
        var couple = pairs.opened(people);
        own.add(couple.round());
        talk(couple, word, topic, own);
        planLimits(couple, word, own);
        appreciations.write(couple.firsts(), word);
        appreciations.write(couple.seconds(), word);
        guides.setContents(
                couple.firsts(),
                guides.draft(couple.firsts()),
                new GuideContents(EnumSet.allOf(GuidePart.class), Set.of(topic), true));
        own.add(guides.draft(couple.firsts()));
        importGuides(people, word, own);
        beginAnother(people, word, own);
        var box = DraftField.of(couple.round().value(), topic);
        people.both().forEach(me -> unsent.save(me, box, word));
        own.add(box).add(ResolvableType.forClassWithGenerics(List.class, DraftField.class), List.of(box));
        return new FilledSpace(couple, word, own, new Things().add(topic));
    }

    private void talk(OpenedCouple couple, String word, ThemeId topic, Things own) {
        talks.talkedElsewhere(couple, topic);
        agendas.place(couple.firsts(), topic, Agenda.Placement.TODAY);
        parkingLot.park(couple.firsts(), word);
        parkingLot.findLines(couple.firsts()).forEach(it -> own.add(it.id()));
        var contested = NoteParagraphId.create();
        notes.write(couple.firsts(), topic, contested, 0, word + " at noon");
        notes.write(couple.seconds(), topic, contested, 0, word + " at night");
        notes.write(couple.seconds(), topic, NoteParagraphId.create(), 0, word);
        notes.find(couple.firsts())
                .forEach(it -> own.add(it.id()).add(it.wordings().toArray()));
        tell(couple, word, topic);
        tellings.find(couple.firsts()).forEach(it -> own.add(it.id()));
        var agreementTerms = new AgreementTerms(word, Set.of(Seat.A), LocalDate.of(2030, 1, 1));
        own.add(agreements.create(couple.firsts(), topic, agreementTerms).id());
        checkIn(couple, word, topic, own);
    }

    /** One agreement has come up for review and the first has said how it went; of another one both have. */
    private void checkIn(OpenedCouple couple, String word, ThemeId topic, Things own) {
        var today = LocalDate.now(clock);
        for (var owner : Seat.values()) {
            var due = agreements.create(couple.firsts(), topic, new AgreementTerms(word, Set.of(owner), today));
            couple.both().forEach(pair -> agreements.confirm(pair, due.id(), 1));
        }
        var due = checkIns.due(couple.first(), today);
        var answers = Map.of(
                CheckInSubject.Review.QUESTION,
                Answer.of(new Value.Chosen("partly")).share(ShareLevel.SHOW));
        due.forEach(it -> checkIns.submit(couple.first(), it.subject(), today, answers));
        checkIns.submit(couple.second(), due.getLast().subject(), today, answers);
        own.add(
                ResolvableType.forClass(CheckInSubject.class),
                due.getFirst().subject(),
                due.getLast().subject());
    }

    /** One that both keep, and one that the first has offered. */
    private void importGuides(TwoPeople people, String word, Things own) {
        var kept = imported.offer(people.first(), ImportedFiles.agreeing(word));
        imported.agree(people.second(), kept);
        own.add(kept, imported.offer(people.first(), ImportedFiles.agreeing(word)));
    }

    /** Each has told two things; one of them is said back. */
    private void tell(OpenedCouple couple, String word, ThemeId topic) {
        var saidBack = new ThemeId("conflict");
        for (var pair : couple.both()) {
            tellings.write(pair, topic, word);
            tellings.write(pair, saidBack, word);
        }
        for (var pair : couple.both()) {
            tellings.find(pair, saidBack).stream()
                    .filter(it -> it.turn().by() != pair.membership().seat())
                    .forEach(it -> tellings.sayBack(pair, it.id(), word));
        }
    }

    /** One limit of each, with what the other needs and what both can live with. */
    private void planLimits(OpenedCouple couple, String word, Things own) {
        for (var pair : couple.both()) {
            var set = honourings.find(pair).stream()
                    .map(LimitPlans.LimitWithPlan::openedLimit)
                    .filter(it -> it.id().owner() != pair.membership().seat())
                    .findFirst()
                    .orElseThrow();
            talks.talkedElsewhere(couple, set.topic());
            honourings.setNeed(pair, set.id(), word);
            honourings.propose(pair, set.id(), 0, word);
            own.add(set.id());
        }
    }

    /** The first has sealed and said "any time"; the second has left a question out and is still answering on some screen. */
    private void beginAnother(TwoPeople people, String word, Things own) {
        questions.write(
                people.first(),
                List.of(
                        new OwnQuestion(OwnQuestionForm.WORDS, "And the " + word + "?"),
                        new OwnQuestion(OwnQuestionForm.WORDS, "Why the " + word + "?")));
        var round = chosen.round(people.first(), "small-garden").id();
        var items = ownItems(people.first(), round);
        pen.write(people.second(), items.getFirst(), Answer.of(new Value.Words(word)));
        pen.write(people.second(), SmallPacks.NIGHTS, Answer.of(new Value.Grade(2)));
        pen.weigh(people.second(), GARDEN, Importance.VERY);
        answering.rememberCurrentItem(people.second(), round, SmallPacks.NIGHTS);
        consents.hide(people.second(), round, items.getLast());
        sealing.seal(people.first(), round);
        door.signalAnyTime(people.first(), round);
        own.add(round).add(items.toArray()).add(ResolvableType.forClassWithGenerics(List.class, ItemId.class), items);
    }

    private ItemId ask(TwoPeople people, String question) {
        questions.write(people.first(), List.of(new OwnQuestion(OwnQuestionForm.WORDS, question)));
        return ownItems(people.first(), pen.round(people.first())).getFirst();
    }

    private List<ItemId> ownItems(Membership me, RoundId round) {
        return rounds.items(me, round).stream()
                .filter(it -> it.own().isPresent())
                .map(Item::id)
                .toList();
    }

    private static Value value(Item item, String word, int limits) {
        return switch (item.form()) {
            case ItemForm.Words _ -> new Value.Words(word);
            case ItemForm.Limit _ ->
                new Value.Level(
                        Math.floorMod(item.id().value().hashCode(), 2) == limits ? LimitLevel.NOT_OK : LimitLevel.FINE);
            default -> SampleAnswers.anyValue(new Random(1), item);
        };
    }
}
