package app.entente.isolation;

import app.entente.answering.Answering;
import app.entente.answering.Answers;
import app.entente.answering.Consents;
import app.entente.answering.Draft;
import app.entente.answering.Pen;
import app.entente.answering.Sealing;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.TwoPeople;
import app.entente.discussion.Agenda;
import app.entente.discussion.Agendas;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Facet;
import app.entente.discussion.Honourings;
import app.entente.discussion.Notes;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.ParkingLot;
import app.entente.discussion.Talks;
import app.entente.discussion.Tellings;
import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.door.Door;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.guide.Contents;
import app.entente.guide.Guides;
import app.entente.guide.Part;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.SmallPacks;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.session.Chosen;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.unsent.Place;
import app.entente.unsent.UnsentWords;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.ResolvableType;

/** Fills spaces the way people do: one round behind the open door with all that follows it, and one that is answered. */
@TestComponent
record FilledSpaces(
        Chosen chosen,
        OwnQuestions questions,
        Rounds rounds,
        Pen pen,
        Answering answering,
        Consents consents,
        Sealing sealing,
        Door door,
        Pairs pairs,
        Talks talks,
        Agendas agendas,
        ParkingLot parkingLot,
        Notes notes,
        Tellings tellings,
        Honourings honourings,
        Agreements agreements,
        Appreciations appreciations,
        Guides guides,
        UnsentWords unsent) {

    /** A theme that both are asked about in the second round. */
    static final ThemeId GARDEN = new ThemeId("small-garden");

    /**
     * Fills the space of two people.
     *
     * @param word stands in all they write
     * @param topic what they talk about
     * @param limits 0 or 1: which half of the limits is not fine for both
     */
    FilledSpace fill(TwoPeople people, String word, TopicId topic, int limits) {
        var own = new Things().add(ask(people, "Where is the " + word + "?"));
        people.both().forEach(me -> pen.showAll(me, it -> value(it, word, limits)));
        var couple = pairs.opened(people);
        own.add(couple.round());
        talk(couple, word, topic, own);
        planLimits(couple, word, own);
        appreciations.write(couple.firsts(), word);
        appreciations.write(couple.seconds(), word);
        guides.compose(
                couple.firsts(),
                guides.draft(couple.firsts()),
                new Contents(EnumSet.allOf(Part.class), Set.of(topic), true));
        own.add(guides.draft(couple.firsts()));
        beginAnother(people, word, own);
        var box = Place.of(couple.round().value(), topic);
        people.both().forEach(me -> unsent.keep(me, box, word));
        own.add(box);
        return new FilledSpace(couple, word, own, new Things().add(topic));
    }

    private void talk(OpenCouple couple, String word, TopicId topic, Things own) {
        talks.talkedElsewhere(couple, topic);
        agendas.place(couple.firsts(), topic, Agenda.Place.TODAY);
        parkingLot.park(couple.firsts(), word);
        parkingLot.lines(couple.firsts()).forEach(it -> own.add(it.id()));
        var contested = ParagraphId.create();
        notes.write(couple.firsts(), topic, contested, 0, word + " at noon");
        notes.write(couple.seconds(), topic, contested, 0, word + " at night");
        notes.write(couple.seconds(), topic, ParagraphId.create(), 0, word);
        notes.of(couple.firsts())
                .forEach(it -> own.add(it.id()).add(it.wordings().toArray()));
        tell(couple, word, topic);
        tellings.of(couple.firsts()).forEach(it -> own.add(it.id()));
        var terms = new Terms(word, Set.of(Seat.A), LocalDate.of(2030, 1, 1));
        own.add(agreements.draft(couple.firsts(), topic, terms).id());
    }

    /** Each has told two things; one of them is said back. */
    private void tell(OpenCouple couple, String word, TopicId topic) {
        var saidBack = new TopicId(topic.theme(), Facet.LIMITS);
        for (var pair : couple.both()) {
            tellings.tell(pair, topic, word);
            tellings.tell(pair, saidBack, word);
        }
        for (var pair : couple.both()) {
            tellings.of(pair, saidBack).stream()
                    .filter(it -> it.telling().by() != pair.membership().seat())
                    .forEach(it -> tellings.sayBack(pair, it.id(), word));
        }
    }

    /** One limit of each, with what the other needs and what both can live with. */
    private void planLimits(OpenCouple couple, String word, Things own) {
        for (var pair : couple.both()) {
            var set = honourings.of(pair).stream()
                    .map(Honourings.Plan::set)
                    .filter(it -> it.id().owner() != pair.membership().seat())
                    .findFirst()
                    .orElseThrow();
            talks.talkedElsewhere(couple, set.topic());
            honourings.need(pair, set.id(), word);
            honourings.word(pair, set.id(), 0, word);
            own.add(set.id());
        }
    }

    /** The first has sealed; the second has left a question out, is still answering on some screen, and has said "any time". */
    private void beginAnother(TwoPeople people, String word, Things own) {
        questions.write(
                people.first(),
                List.of(
                        new OwnQuestion(OwnForm.WORDS, "And the " + word + "?"),
                        new OwnQuestion(OwnForm.WORDS, "Why the " + word + "?")));
        var round = chosen.round(people.first(), "small-garden").id();
        var items = ownItems(people.first(), round);
        pen.write(people.second(), items.getFirst(), Draft.of(new Value.Words(word)));
        pen.write(people.second(), SmallPacks.NIGHTS, Draft.of(new Value.Grade(2)));
        pen.weigh(people.second(), GARDEN, Importance.VERY);
        answering.visit(people.second(), round, SmallPacks.NIGHTS);
        door.anyTime(people.second(), round);
        consents.leaveOut(people.second(), round, items.getLast());
        sealing.seal(people.first(), round);
        own.add(round).add(items.toArray()).add(ResolvableType.forClassWithGenerics(List.class, ItemId.class), items);
    }

    private ItemId ask(TwoPeople people, String question) {
        questions.write(people.first(), List.of(new OwnQuestion(OwnForm.WORDS, question)));
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
            case Form.Words _ -> new Value.Words(word);
            case Form.Limit _ ->
                new Value.Level(Math.floorMod(item.id().value().hashCode(), 2) == limits ? Limit.NOT_OK : Limit.FINE);
            case Form.Agree _, Form.GiveReceive _, Form.Choice _ -> Answers.anyValue(new Random(1), item);
        };
    }
}
