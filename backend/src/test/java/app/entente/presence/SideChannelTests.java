package app.entente.presence;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.nextstep.NextStepFinder;
import app.entente.pack.Item;
import app.entente.person.AddressedEvent;
import app.entente.questionnaire.CorePack;
import app.entente.values.NonAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** While the door is shut, what the partner hears and sees side by side is the same whatever the other does meanwhile. */
@BackendTest
@RecordApplicationEvents
class SideChannelTests {

    private static final int TRACES = 40;
    private static final int ACTS = 12;

    private final Couples couples;
    private final Presence presence;
    private final Answering answering;
    private final SheetFiller sheetFiller;
    private final Door door;
    private final NextStepFinder nextStepFinder;
    private final Random random = new Random(5);

    @Autowired
    SideChannelTests(
            Couples couples,
            Presence presence,
            Answering answering,
            SheetFiller sheetFiller,
            Door door,
            NextStepFinder nextStepFinder) {
        this.couples = couples;
        this.presence = presence;
        this.answering = answering;
        this.sheetFiller = sheetFiller;
        this.door = door;
        this.nextStepFinder = nextStepFinder;
    }

    @Test
    void nothingThatRobinDoesForTheirAnswersReachesNoa(ApplicationEvents events) {
        var idle = received(events, _ -> {});
        assertThat(idle).contains("SideChanged", "Both[waves=0]");
        for (var trace = 0; trace < TRACES; trace++) {
            assertThat(received(events, this::actAtRandom)).isEqualTo(idle);
        }
    }

    @Test
    void whatRobinDoesForNoaWouldBeNoticed(ApplicationEvents events) {
        var idle = received(events, _ -> {});
        assertThat(received(events, presence::wave)).isNotEqualTo(idle);
    }

    /** Every kind of message that Noa is sent, and what she reads after each of Robin's acts. */
    private List<String> received(ApplicationEvents events, Consumer<Membership> act) {
        var people = couples.strangers();
        var read = new ArrayList<String>();
        sheetFiller.round(people.first()); // the packs are chosen before anybody answers
        people.both().forEach(presence::turnOn);
        for (var i = 0; i < ACTS; i++) {
            act.accept(people.second());
            presence.renew(people.second());
            read.add(presence.find(people.first()).toString());
            read.add(nextStepFinder
                    .nextStep(Optional.of(people.first()), LocalDate.of(2026, 11, 26))
                    .name());
        }
        return Stream.concat(sent(events, people), read.stream()).toList();
    }

    private static Stream<String> sent(ApplicationEvents events, TwoPeople people) {
        return events.stream(AddressedEvent.class)
                .filter(it -> it.recipients().contains(people.first().person()))
                .filter(it -> it.getClass().getPackageName().endsWith(".presence")
                        || !it.recipients().contains(people.second().person()))
                .map(AddressedEvent::kind);
    }

    private void actAtRandom(Membership robin) {
        var acts = List.<Consumer<Membership>>of(
                this::answer,
                this::keepPrivate,
                this::skip,
                this::visit,
                sheetFiller::seal,
                this::comeToTheDoor,
                this::agreeToAnyTime,
                it -> door.withdrawSignal(it, sheetFiller.round(it)));
        sheetFiller.unseal(robin); // else there would be nothing to do after a seal
        acts.get(random.nextInt(acts.size())).accept(robin);
    }

    private void comeToTheDoor(Membership robin) {
        sheetFiller.seal(robin);
        door.signalHere(robin, sheetFiller.round(robin));
    }

    private void agreeToAnyTime(Membership robin) {
        sheetFiller.seal(robin);
        door.signalAnyTime(robin, sheetFiller.round(robin));
    }

    private void answer(Membership robin) {
        var item = anyItem();
        sheetFiller.show(robin, item.id(), SampleAnswers.anyValue(random, item));
    }

    private void keepPrivate(Membership robin) {
        var item = anyItem();
        sheetFiller.write(
                robin,
                item.id(),
                Answer.of(SampleAnswers.anyValue(random, item)).share(ShareLevel.PRIVATE));
    }

    private void skip(Membership robin) {
        sheetFiller.write(robin, anyItem().id(), Answer.of(NonAnswer.SKIPPED));
    }

    private void visit(Membership robin) {
        answering.rememberCurrentItem(robin, sheetFiller.round(robin), anyItem().id());
    }

    private Item anyItem() {
        var items = CorePack.pack().items();
        return items.get(random.nextInt(items.size()));
    }
}
