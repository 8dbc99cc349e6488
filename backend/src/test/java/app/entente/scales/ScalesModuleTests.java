package app.entente.scales;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.values.Value;
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
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final Withdrawals withdrawals;
    private final OwnScales own;
    private final SharedScales shared;

    @Autowired
    ScalesModuleTests(
            Couples couples,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            Withdrawals withdrawals,
            OwnScales own,
            SharedScales shared) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.withdrawals = withdrawals;
        this.own = own;
        this.shared = shared;
    }

    @Test
    void onesOwnAreThereBeforeTheDoorFromWhatIsKeptToo() {
        var noa = couples.pair().first();
        sheetFiller.round(noa);
        keep(noa, 4);
        assertThat(own.results(noa))
                .filteredOn(it -> it.scale() == Scale.TRUST)
                .singleElement()
                .satisfies(it ->
                        assertThat(((ScaleResult.Clear) it).measure().mean()).isEqualTo(4));
    }

    @Test
    void nothingThePartnerDoesMovesOnesOwn() {
        var people = couples.strangers();
        keep(people.first(), 4);
        var before = own.results(people.first());
        var random = new Random(5);
        sheetFiller.showAll(people.second(), item -> SampleAnswers.anyValue(random, item));
        sheetFiller.tick(people.second(), Scale.TRUST);
        openedCouples.opened(people);
        assertThat(own.results(people.first())).isEqualTo(before);
    }

    @Test
    void aScaleBothTickedIsSeenByBothEachFromTheirSide() {
        var people = couples.strangers();
        show(people.first(), 5);
        show(people.second(), 2);
        people.both().forEach(it -> sheetFiller.tick(it, Scale.TRUST));
        var couple = openedCouples.opened(people);
        var noas = (SharedScaleResult.Clear) shared.results(couple.firsts()).getFirst();
        var robins = (SharedScaleResult.Clear) shared.results(couple.seconds()).getFirst();
        assertThat(noas.mine().mean()).isEqualTo(5);
        assertThat(noas.partners().mean()).isEqualTo(2);
        assertThat(robins)
                .isEqualTo(new SharedScaleResult.Clear(
                        Scale.TRUST, /* mine= */ noas.partners(), /* partners= */ noas.mine()));
    }

    /** Whoever alone would show a scale finds nothing of it, and neither does the other. */
    @Test
    void oneTickAloneIsNowhere() {
        var people = couples.strangers();
        people.both().forEach(it -> show(it, 4));
        sheetFiller.tick(people.first(), Scale.TRUST);
        sheetFiller.tick(people.second(), Scale.HEALTHY_DEPENDENCE);
        var couple = openedCouples.opened(people);
        assertThat(couple.firsts().scales()).isEmpty();
        assertThat(shared.results(couple.firsts())).isEmpty();
        assertThat(shared.results(couple.seconds())).isEmpty();
    }

    @Test
    void whatEitherKeepsOrWithdrawsIsNotInIt() {
        var people = couples.strangers();
        people.both().forEach(it -> show(it, 4));
        people.both().forEach(it -> sheetFiller.tick(it, Scale.TRUST));
        var couple = openedCouples.opened(people);
        withdrawals.withdraw(couple.firsts(), TRUST.getFirst().id());
        assertThat(shared.results(openedCouples.again(couple).seconds()))
                .containsExactly(new SharedScaleResult.TooFew(Scale.TRUST, TRUST.size() - 1, TRUST.size()));
    }

    private void show(Membership me, int step) {
        TRUST.forEach(it -> sheetFiller.show(me, it.id(), new Value.Grade(step)));
    }

    private void keep(Membership me, int step) {
        TRUST.forEach(it ->
                sheetFiller.write(me, it.id(), Answer.of(new Value.Grade(step)).share(ShareLevel.PRIVATE)));
    }
}
