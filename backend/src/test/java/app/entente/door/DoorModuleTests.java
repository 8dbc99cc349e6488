package app.entente.door;

import static app.entente.answering.Answers.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.Addressed;
import app.entente.answering.Answers;
import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.Pen;
import app.entente.answering.ShareLevel;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Limit;
import app.entente.session.AlreadyOpen;
import app.entente.session.RoundId;
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
            .filter(it -> it.form() instanceof Form.Expectation)
            .findFirst()
            .orElseThrow();

    private final Couples couples;
    private final Pen pen;
    private final Door door;
    private final Spaces spaces;
    private final TurnableClock clock;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;
    private RoundId round;

    @Autowired
    DoorModuleTests(Couples couples, Pen pen, Door door, Spaces spaces, TurnableClock clock) {
        this.couples = couples;
        this.pen = pen;
        this.door = door;
        this.spaces = spaces;
        this.clock = clock;
    }

    @BeforeEach
    void twoPeopleWithSealedSheets() {
        people = couples.strangers();
        noa = people.first();
        robin = people.second();
        round = pen.round(noa);
        pen.show(noa, ITEM.id(), grade(1));
        pen.show(robin, ITEM.id(), grade(5));
        people.both().forEach(pen::seal);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void itOpensForBothOnceBothHaveSaidSo() {
        door.anyTime(noa, round);
        assertShut();
        door.here(robin, round);
        assertOpen();
    }

    @Test
    void twoWhoSayAnyTimeNeedNotMeet() {
        door.anyTime(noa, round);
        clock.turn(Duration.ofDays(40));
        door.anyTime(robin, round);
        assertOpen();
    }

    @Test
    void beingHereCountsForTenMinutes() {
        door.here(noa, round);
        clock.turn(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(door.act(noa, round)).isEmpty();
        door.here(robin, round);
        assertShut();
        door.here(noa, round);
        assertOpen();
    }

    @Test
    void whatIsTakenBackDoesNotCount() {
        door.anyTime(noa, round);
        door.takeBack(noa, round);
        door.takeBack(noa, round);
        door.here(robin, round);
        assertShut();
    }

    @Test
    void eachKnowsTheirOwnActOnly() {
        door.anyTime(noa, round);
        assertThat(door.act(noa, round)).contains(new Act.AnyTime());
        assertThat(door.act(robin, round)).isEmpty();
    }

    @Test
    void itStaysShutUntilBothSheetsAreSealed() {
        pen.unseal(robin);
        people.both().forEach(me -> door.anyTime(me, round));
        assertShut();
        pen.seal(robin);
        assertOpen();
    }

    @Test
    void unsealingTakesBackOnesOwnWordAndLeavesTheOthers() {
        door.anyTime(noa, round);
        pen.unseal(robin);
        assertThat(door.act(noa, round)).contains(new Act.AnyTime());
        pen.seal(robin);
        door.takeBack(noa, round);
        door.anyTime(robin, round);
        pen.unseal(robin);
        assertThat(door.act(robin, round)).isEmpty();
    }

    @Test
    void onceOpenNothingCanBeUnsealedOrTakenBack() {
        people.both().forEach(me -> door.anyTime(me, round));
        assertThatExceptionOfType(AlreadyOpen.class).isThrownBy(() -> pen.unseal(noa));
        assertThatExceptionOfType(AlreadyOpen.class).isThrownBy(() -> door.takeBack(robin, round));
        assertThatExceptionOfType(AlreadyOpen.class).isThrownBy(() -> pen.show(robin, ITEM.id(), grade(2)));
        door.here(noa, round);
        assertOpen();
    }

    @Test
    void beforeItOpensEverythingIsTellingItsOwnerOnly(ApplicationEvents events) {
        events.clear();
        door.here(robin, round);
        door.takeBack(robin, round);
        pen.unseal(robin);
        pen.show(robin, ITEM.id(), grade(4));
        pen.seal(robin);
        assertThat(events.stream(Addressed.class))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.recipients()).containsExactly(robin.person()));
    }

    @Test
    void whenItOpensBothAreTold(ApplicationEvents events) {
        people.both().forEach(me -> door.anyTime(me, round));
        assertThat(events.stream(DoorOpened.class))
                .containsExactly(new DoorOpened(round, Set.of(noa.person(), robin.person())));
    }

    @Test
    void eachSeesBothSidesFromTheirOwnSeat() {
        people.both().forEach(me -> door.anyTime(me, round));
        var noas = door.opened(noa, round).orElseThrow().items().getFirst();
        var robins = door.opened(robin, round).orElseThrow().items().getFirst();
        assertThat(noas.mine().value()).isEqualTo(grade(1));
        assertThat(noas.partners().value()).isEqualTo(grade(5));
        assertThat(robins.mine()).isEqualTo(noas.partners());
        assertThat(robins.partners()).isEqualTo(noas.mine());
    }

    @Test
    void whatIsOpenIsWhatBothShowAndNothingElse() {
        var themes = CorePack.pack().themes();
        people.both().forEach(pen::unseal);
        var kept = themes.get(1).items().getFirst();
        var talk = themes.get(2).items().getFirst();
        pen.write(
                robin,
                kept.id(),
                Draft.of(Answers.anyValue(new Random(1), kept)).share(ShareLevel.PRIVATE));
        pen.show(noa, kept.id(), Answers.anyValue(new Random(2), kept));
        pen.write(robin, talk.id(), Draft.of(NonAnswer.UNSURE).share(ShareLevel.TOPIC_ONLY));
        pen.weigh(noa, ITEM.theme(), Importance.VERY);
        pen.weigh(noa, kept.theme(), Importance.VERY);
        people.both().forEach(pen::seal);
        people.both().forEach(me -> door.anyTime(me, round));
        var seen = door.opened(noa, round).orElseThrow();
        assertThat(seen.items()).extracting(OpenItem::item).containsExactly(ITEM);
        assertThat(seen.topics()).containsExactly(talk.theme());
        assertThat(door.opened(robin, round)
                        .orElseThrow()
                        .importance(ITEM.theme())
                        .partners())
                .contains(Importance.VERY);
        assertThat(door.opened(robin, round)
                        .orElseThrow()
                        .importance(kept.theme())
                        .partners())
                .isEmpty();
    }

    @Test
    void theLongestWordsOpenWhole() {
        var words = "😀".repeat(500);
        var limits = CorePack.pack().items().stream()
                .filter(it -> it.form() instanceof Form.Limit)
                .toList();
        people.both().forEach(pen::unseal);
        for (var me : people.both()) {
            var draft = Draft.of(Answers.level(Limit.ASK)).ownWords(words).share(ShareLevel.SHOW);
            limits.forEach(it -> pen.write(me, it.id(), draft));
            pen.seal(me);
        }
        people.both().forEach(me -> door.anyTime(me, round));
        var seen = door.opened(noa, round).orElseThrow();
        assertThat(limits)
                .hasSizeGreaterThan(6)
                .allSatisfy(it -> assertThat(
                                seen.item(it.id()).orElseThrow().partners().ownWords())
                        .isEqualTo(words));
    }

    @Test
    void nothingOpensWhileTheSpaceRests() {
        door.anyTime(noa, round);
        spaces.pause(robin);
        for (var me : List.of(noa, robin)) {
            assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> door.here(me, round));
        }
        assertShut();
    }

    @Test
    void aloneItNeverOpens() {
        var alone = couples.alone();
        door.anyTime(alone, pen.round(alone));
        assertThat(door.opened(alone, pen.round(alone))).isEmpty();
    }

    private void assertShut() {
        assertThat(door.opened(noa, round)).isEmpty();
        assertThat(door.opened(robin, round)).isEmpty();
    }

    private void assertOpen() {
        assertThat(door.opened(noa, round)).isPresent();
        assertThat(door.opened(robin, round)).isPresent();
    }
}
