package app.entente.scales;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.Answers;
import app.entente.answering.Draft;
import app.entente.answering.Pen;
import app.entente.answering.ShareLevel;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.Pairs;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Value;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ScalesModuleTests {

    private static final List<Item> TRUST = CorePack.pack().items().stream()
            .filter(it -> it.subject() == Scale.TRUST)
            .toList();

    private final Couples couples;
    private final Pen pen;
    private final Pairs pairs;
    private final Withdrawals withdrawals;
    private final OwnScales own;
    private final SharedScales shared;

    @Autowired
    ScalesModuleTests(
            Couples couples, Pen pen, Pairs pairs, Withdrawals withdrawals, OwnScales own, SharedScales shared) {
        this.couples = couples;
        this.pen = pen;
        this.pairs = pairs;
        this.withdrawals = withdrawals;
        this.own = own;
        this.shared = shared;
    }

    @Test
    void onesOwnAreThereBeforeTheDoorFromWhatIsKeptToo() {
        var noa = couples.pair().first();
        pen.round(noa);
        keep(noa, 4);
        assertThat(own.of(noa))
                .filteredOn(it -> it.scale() == Scale.TRUST)
                .singleElement()
                .satisfies(
                        it -> assertThat(((Reading.Clear) it).measure().mean()).isEqualTo(4));
    }

    @Test
    void nothingThePartnerDoesMovesOnesOwn() {
        var people = couples.strangers();
        keep(people.first(), 4);
        var before = own.of(people.first());
        var random = new Random(5);
        pen.showAll(people.second(), item -> Answers.anyValue(random, item));
        pen.tick(people.second(), Scale.TRUST);
        pairs.opened(people);
        assertThat(own.of(people.first())).isEqualTo(before);
    }

    @Test
    void aScaleBothTickedIsSeenByBothEachFromTheirSide() {
        var people = couples.strangers();
        show(people.first(), 5);
        show(people.second(), 2);
        people.both().forEach(it -> pen.tick(it, Scale.TRUST));
        var couple = pairs.opened(people);
        var noas = (SharedReading.Clear) shared.of(couple.firsts()).getFirst();
        var robins = (SharedReading.Clear) shared.of(couple.seconds()).getFirst();
        assertThat(noas.mine().mean()).isEqualTo(5);
        assertThat(noas.partners().mean()).isEqualTo(2);
        assertThat(robins)
                .isEqualTo(
                        new SharedReading.Clear(Scale.TRUST, /* mine= */ noas.partners(), /* partners= */ noas.mine()));
    }

    /** Whoever alone would show a scale finds nothing of it, and neither does the other. */
    @Test
    void oneTickAloneIsNowhere() {
        var people = couples.strangers();
        people.both().forEach(it -> show(it, 4));
        pen.tick(people.first(), Scale.TRUST);
        pen.tick(people.second(), Scale.HEALTHY_DEPENDENCE);
        var couple = pairs.opened(people);
        assertThat(couple.firsts().scales()).isEmpty();
        assertThat(shared.of(couple.firsts())).isEmpty();
        assertThat(shared.of(couple.seconds())).isEmpty();
    }

    @Test
    void whatEitherKeepsOrWithdrawsIsNotInIt() {
        var people = couples.strangers();
        people.both().forEach(it -> show(it, 4));
        people.both().forEach(it -> pen.tick(it, Scale.TRUST));
        var couple = pairs.opened(people);
        withdrawals.withdraw(couple.firsts(), TRUST.getFirst().id());
        assertThat(shared.of(pairs.again(couple).seconds()))
                .containsExactly(new SharedReading.TooFew(Scale.TRUST, TRUST.size() - 1, TRUST.size()));
    }

    private void show(Membership me, int step) {
        TRUST.forEach(it -> pen.show(me, it.id(), new Value.Grade(step)));
    }

    private void keep(Membership me, int step) {
        TRUST.forEach(
                it -> pen.write(me, it.id(), Draft.of(new Value.Grade(step)).share(ShareLevel.PRIVATE)));
    }
}
