package app.entente.door;

import static app.entente.answering.SampleAnswers.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.door.DoorRefused.NotSealed;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.person.AddressedEvent;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import app.entente.session.RoundRefused.AlreadyOpen;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class DoorModuleTests {

    private static final Item ITEM = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof ItemForm.Expectation)
            .findFirst()
            .orElseThrow();

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final Door door;
    private final Spaces spaces;
    private final TurnableClock clock;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    DoorModuleTests(Couples couples, SheetFiller sheetFiller, Door door, Spaces spaces, TurnableClock clock) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.door = door;
        this.spaces = spaces;
        this.clock = clock;
    }

    @BeforeEach
    void twoPeopleWithSealedSheets() {
        people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = sheetFiller.round(noa);
        sheetFiller.show(noa, ITEM.id(), grade(1));
        sheetFiller.show(robin, ITEM.id(), grade(5));
        people.both().forEach(sheetFiller::seal);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void itOpensForBothOnceBothHaveSaidSo() {
        door.signalAnyTime(noa, round);
        assertShut();
        door.signalHere(robin, round);
        assertOpen();
    }

    @Test
    void twoWhoSayAnyTimeNeedNotMeet() {
        door.signalAnyTime(noa, round);
        clock.turn(Duration.ofDays(40));
        door.signalAnyTime(robin, round);
        assertOpen();
    }

    @Test
    void beingHereCountsForTenMinutes() {
        door.signalHere(noa, round);
        clock.turn(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(door.currentSignal(noa, round)).isEmpty();
        door.signalHere(robin, round);
        assertShut();
        door.signalHere(noa, round);
        assertOpen();
    }

    @Test
    void whatIsTakenBackDoesNotCount() {
        door.signalAnyTime(noa, round);
        door.withdrawSignal(noa, round);
        door.withdrawSignal(noa, round);
        door.signalHere(robin, round);
        assertShut();
    }

    @Test
    void eachKnowsTheirOwnActOnly() {
        door.signalAnyTime(noa, round);
        assertThat(door.currentSignal(noa, round)).contains(new ReadySignal.AnyTime());
        assertThat(door.currentSignal(robin, round)).isEmpty();
    }

    @Test
    void itStaysShutUntilBothSheetsAreSealed() {
        door.signalAnyTime(noa, round);
        sheetFiller.unseal(robin);
        assertThatExceptionOfType(NotSealed.class).isThrownBy(() -> door.signalAnyTime(robin, round));
        assertShut();
        sheetFiller.seal(robin);
        assertShut();
        door.signalAnyTime(robin, round);
        assertOpen();
    }

    @Test
    void unsealingTakesBackOnesOwnWordAndLeavesTheOthers() {
        door.signalAnyTime(noa, round);
        sheetFiller.unseal(robin);
        assertThat(door.currentSignal(noa, round)).contains(new ReadySignal.AnyTime());
        sheetFiller.seal(robin);
        door.withdrawSignal(noa, round);
        door.signalAnyTime(robin, round);
        sheetFiller.unseal(robin);
        assertThat(door.currentSignal(robin, round)).isEmpty();
    }

    @Test
    void onceOpenNothingCanBeUnsealedOrTakenBack() {
        people.both().forEach(me -> door.signalAnyTime(me, round));
        assertThatExceptionOfType(AlreadyOpen.class).isThrownBy(() -> sheetFiller.unseal(noa));
        assertThatExceptionOfType(AlreadyOpen.class).isThrownBy(() -> door.withdrawSignal(robin, round));
        assertThatExceptionOfType(AlreadyOpen.class).isThrownBy(() -> sheetFiller.show(robin, ITEM.id(), grade(2)));
        door.signalHere(noa, round);
        assertOpen();
    }

    @Test
    void beforeItOpensEverythingIsTellingItsOwnerOnly(ApplicationEvents events) {
        events.clear();
        door.signalHere(robin, round);
        door.withdrawSignal(robin, round);
        sheetFiller.unseal(robin);
        sheetFiller.show(robin, ITEM.id(), grade(4));
        sheetFiller.seal(robin);
        assertThat(events.stream(AddressedEvent.class))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.recipients()).containsExactly(robin.person()));
    }

    @Test
    void whenItOpensBothAreTold(ApplicationEvents events) {
        people.both().forEach(me -> door.signalAnyTime(me, round));
        assertThat(events.stream(DoorOpened.class))
                .containsExactly(new DoorOpened(round, Set.of(noa.person(), robin.person())));
    }

    @Test
    void eachSeesBothSidesFromTheirOwnSeat() {
        people.both().forEach(me -> door.signalAnyTime(me, round));
        var noas = door.findOpened(noa, round).orElseThrow().items().getFirst();
        var robins = door.findOpened(robin, round).orElseThrow().items().getFirst();
        assertThat(noas.mine().value()).isEqualTo(grade(1));
        assertThat(noas.partners().value()).isEqualTo(grade(5));
        assertThat(robins.mine()).isEqualTo(noas.partners());
        assertThat(robins.partners()).isEqualTo(noas.mine());
    }

    @Test
    void whatIsOpenIsWhatBothShowAndNothingElse() {
        var themes = CorePack.pack().themes();
        people.both().forEach(sheetFiller::unseal);
        var kept = themes.get(1).items().getFirst();
        var talk = themes.get(2).items().getFirst();
        sheetFiller.write(
                robin,
                kept.id(),
                Answer.of(SampleAnswers.anyValue(new Random(1), kept)).share(ShareLevel.PRIVATE));
        sheetFiller.show(noa, kept.id(), SampleAnswers.anyValue(new Random(2), kept));
        sheetFiller.write(robin, talk.id(), Answer.of(NonAnswer.UNSURE).share(ShareLevel.TOPIC_ONLY));
        sheetFiller.weigh(noa, ITEM.theme(), Importance.VERY);
        sheetFiller.weigh(noa, kept.theme(), Importance.VERY);
        people.both().forEach(sheetFiller::seal);
        people.both().forEach(me -> door.signalAnyTime(me, round));
        var seen = door.findOpened(noa, round).orElseThrow();
        assertThat(seen.items()).extracting(OpenedItem::item).containsExactly(ITEM);
        assertThat(seen.topics()).containsExactly(talk.theme());
        assertThat(door.findOpened(robin, round)
                        .orElseThrow()
                        .importance(ITEM.theme())
                        .partners())
                .contains(Importance.VERY);
        assertThat(door.findOpened(robin, round)
                        .orElseThrow()
                        .importance(kept.theme())
                        .partners())
                .isEmpty();
    }

    @Test
    void theLongestWordsOpenWhole() {
        var words = "😀".repeat(500);
        var limits = CorePack.pack().items().stream()
                .filter(it -> it.form() instanceof ItemForm.Limit)
                .toList();
        people.both().forEach(sheetFiller::unseal);
        for (var me : people.both()) {
            var answer = Answer.of(SampleAnswers.level(LimitLevel.ASK))
                    .ownWords(words)
                    .share(ShareLevel.SHOW);
            limits.forEach(it -> sheetFiller.write(me, it.id(), answer));
            sheetFiller.seal(me);
        }
        people.both().forEach(me -> door.signalAnyTime(me, round));
        var seen = door.findOpened(noa, round).orElseThrow();
        assertThat(limits)
                .hasSizeGreaterThan(6)
                .allSatisfy(it -> assertThat(
                                seen.item(it.id()).orElseThrow().partners().ownWords())
                        .isEqualTo(words));
    }

    @Test
    void nothingOpensWhileTheSpaceRests() {
        door.signalAnyTime(noa, round);
        spaces.pause(robin);
        for (var me : List.of(noa, robin)) {
            assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> door.signalHere(me, round));
        }
        assertShut();
    }

    /** Only who has paused a space can resume it, so the other could take nothing back before the door opens. */
    @Test
    void aSignalAndASealAreTakenBackWhileTheSpaceRests() {
        door.signalAnyTime(noa, round);
        spaces.pause(robin);
        door.withdrawSignal(noa, round);
        assertThat(door.currentSignal(noa, round)).isEmpty();
        sheetFiller.unseal(noa);
        spaces.resume(robin);
        door.signalAnyTime(robin, round);
        assertThatExceptionOfType(NotSealed.class).isThrownBy(() -> door.signalAnyTime(noa, round));
        assertShut();
        spaces.close(robin);
        assertThatExceptionOfType(SpaceClosed.class).isThrownBy(() -> door.withdrawSignal(robin, round));
        assertThatExceptionOfType(SpaceClosed.class).isThrownBy(() -> sheetFiller.unseal(robin));
    }

    @Test
    void aloneItNeverOpens() {
        var alone = couples.alone();
        assertThatExceptionOfType(NotSealed.class)
                .isThrownBy(() -> door.signalAnyTime(alone, sheetFiller.round(alone)));
        assertThat(door.findOpened(alone, sheetFiller.round(alone))).isEmpty();
    }

    private void assertShut() {
        assertThat(door.findOpened(noa, round)).isEmpty();
        assertThat(door.findOpened(robin, round)).isEmpty();
    }

    private void assertOpen() {
        assertThat(door.findOpened(noa, round)).isPresent();
        assertThat(door.findOpened(robin, round)).isPresent();
    }
}
