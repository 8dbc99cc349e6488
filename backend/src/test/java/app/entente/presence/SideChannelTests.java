package app.entente.presence;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.account.Addressed;
import app.entente.answering.Answering;
import app.entente.answering.Answers;
import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.Pen;
import app.entente.answering.ShareLevel;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
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
    private final SideBySide sideBySide;
    private final Answering answering;
    private final Pen pen;
    private final Door door;
    private final Random random = new Random(5);

    @Autowired
    SideChannelTests(Couples couples, SideBySide sideBySide, Answering answering, Pen pen, Door door) {
        this.couples = couples;
        this.sideBySide = sideBySide;
        this.answering = answering;
        this.pen = pen;
        this.door = door;
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
        assertThat(received(events, sideBySide::wave)).isNotEqualTo(idle);
    }

    /** Every kind of message that Noa is sent, and what she reads after each of Robin's acts. */
    private List<String> received(ApplicationEvents events, Consumer<Membership> act) {
        var people = couples.strangers();
        var read = new ArrayList<String>();
        pen.round(people.first()); // the packs are chosen before anybody answers
        people.both().forEach(sideBySide::begin);
        for (var i = 0; i < ACTS; i++) {
            act.accept(people.second());
            sideBySide.stay(people.second());
            read.add(sideBySide.of(people.first()).toString());
        }
        return Stream.concat(sent(events, people), read.stream()).toList();
    }

    private static Stream<String> sent(ApplicationEvents events, TwoPeople people) {
        return events.stream(Addressed.class)
                .filter(it -> it.recipients().contains(people.first().person()))
                .filter(it -> it.getClass().getPackageName().endsWith(".presence")
                        || !it.recipients().contains(people.second().person()))
                .map(Addressed::kind);
    }

    private void actAtRandom(Membership robin) {
        var acts = List.<Consumer<Membership>>of(
                this::answer,
                this::keepPrivate,
                this::skip,
                this::visit,
                pen::seal,
                it -> door.here(it, pen.round(it)),
                it -> door.anyTime(it, pen.round(it)),
                it -> door.takeBack(it, pen.round(it)));
        pen.unseal(robin); // else there would be nothing to do after a seal
        acts.get(random.nextInt(acts.size())).accept(robin);
    }

    private void answer(Membership robin) {
        var item = anyItem();
        pen.show(robin, item.id(), Answers.anyValue(random, item));
    }

    private void keepPrivate(Membership robin) {
        var item = anyItem();
        pen.write(robin, item.id(), Draft.of(Answers.anyValue(random, item)).share(ShareLevel.PRIVATE));
    }

    private void skip(Membership robin) {
        pen.write(robin, anyItem().id(), Draft.of(NonAnswer.SKIPPED));
    }

    private void visit(Membership robin) {
        answering.visit(robin, pen.round(robin), anyItem().id());
    }

    private Item anyItem() {
        var items = CorePack.pack().items();
        return items.get(random.nextInt(items.size()));
    }
}
