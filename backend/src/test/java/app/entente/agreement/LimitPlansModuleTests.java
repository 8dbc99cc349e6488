package app.entente.agreement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.agreement.AgreementRefused.LimitStands;
import app.entente.agreement.AgreementRefused.NotHeardYet;
import app.entente.answering.SampleAnswers;
import app.entente.couple.Seat;
import app.entente.door.Door;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.door.Withdrawals;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.LimitQuestion;
import app.entente.questionnaire.CorePack;
import app.entente.talk.HeardTopics;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.Value;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/** Robin has limits; for Noa everything is fine. */
@BackendTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LimitPlansModuleTests {

    private final OpenedCouples openedCouples;
    private final LimitPlans limitPlans;
    private final HeardTopics heardTopics;
    private final Withdrawals withdrawals;
    private final Door door;

    private OpenedCouple couple;
    private LimitId limit;

    LimitPlansModuleTests(
            OpenedCouples openedCouples,
            LimitPlans limitPlans,
            HeardTopics heardTopics,
            Withdrawals withdrawals,
            Door door) {
        this.openedCouples = openedCouples;
        this.limitPlans = limitPlans;
        this.heardTopics = heardTopics;
        this.withdrawals = withdrawals;
        this.door = door;
    }

    @BeforeEach
    void robinHasALimit() {
        couple = openedCouples.opened(answers(LimitLevel.FINE), answers(LimitLevel.NOT_OK));
        limit = new LimitId(
                item(it -> it.owner().filter(LimitOwner.SELF::equals).isPresent())
                        .id(),
                Seat.B);
    }

    @Test
    void theOtherWritesWhatTheyNeedAndBothReadIt() {
        limitPlans.setNeed(couple.firsts(), limit, "A word the day before.");
        assertThat(plan(couple.seconds()).plan().need()).isEqualTo("A word the day before.");
        assertThat(plan(couple.seconds()).openedLimit().limit()).isEqualTo(LimitLevel.NOT_OK);
    }

    @Test
    void whoseLimitItIsHasNoFieldInIt() {
        assertStands(() -> limitPlans.setNeed(couple.seconds(), limit, "Mine is different now."));
    }

    @Test
    void togetherTheyWriteWhatBothCanLiveWith() {
        heardTopics.talkedElsewhere(couple, plan(couple.firsts()).openedLimit().topic());
        limitPlans.propose(couple.firsts(), limit, 0, "We ask at breakfast.");
        limitPlans.confirm(couple.firsts(), limit, 1);
        assertThat(way().confirmedByBoth()).isFalse();
        limitPlans.confirm(couple.seconds(), limit, 1);
        assertThat(way().confirmedByBoth()).isTrue();
    }

    @Test
    void otherWordsAreConfirmedByNobody() {
        heardTopics.talkedElsewhere(couple, plan(couple.firsts()).openedLimit().topic());
        limitPlans.propose(couple.firsts(), limit, 0, "We ask at breakfast.");
        limitPlans.confirm(couple.seconds(), limit, 1);
        limitPlans.propose(couple.firsts(), limit, 1, "We ask by Sunday.");
        assertThat(way().confirmed()).isEmpty();
        assertThatExceptionOfType(AgreementChanged.class)
                .isThrownBy(() -> limitPlans.confirm(couple.seconds(), limit, 1));
        assertThatExceptionOfType(AgreementChanged.class)
                .isThrownBy(() -> limitPlans.propose(couple.seconds(), limit, 1, "Never."));
    }

    @Test
    void nothingIsSolvedBeforeBothHaveBeenHeard() {
        assertThatExceptionOfType(NotHeardYet.class)
                .isThrownBy(() -> limitPlans.propose(couple.firsts(), limit, 0, "We ask."));
    }

    @Test
    void whatIsFineForItsOwnerIsNoLimit() {
        var noas = new LimitId(limit.item(), Seat.A);
        assertStands(() -> limitPlans.setNeed(couple.seconds(), noas, "I need it."));
        assertThat(limitPlans.find(couple.firsts()))
                .extracting(it -> it.openedLimit().id().owner())
                .containsOnly(Seat.B);
    }

    @Test
    void whatTheTwoKeepToTogetherIsNoLimitAboutOneself() {
        assertThat(OpenedLimit.of(Seat.A, open(LimitOwner.SELF))).hasSize(1);
        assertThat(OpenedLimit.of(Seat.A, open(LimitOwner.BOTH))).isEmpty();
    }

    @Test
    void anExpectationIsNoLimit() {
        var expectation = item(it -> it.form() instanceof ItemForm.Expectation);
        assertStands(() -> limitPlans.setNeed(couple.firsts(), new LimitId(expectation.id(), Seat.B), "I need it."));
    }

    @Test
    void aLimitThatWasNotShownCannotBeAskedFor() {
        var hidden = openedCouples.opened(answers(LimitLevel.FINE), Map.of());
        assertStands(() -> limitPlans.setNeed(hidden.firsts(), limit, "I need it."));
        assertThat(limitPlans.find(hidden.firsts())).isEmpty();
    }

    @Test
    void aWithdrawnLimitIsGoneWithAllThatWasWrittenToIt() {
        limitPlans.setNeed(couple.firsts(), limit, "A word the day before.");
        withdrawals.withdraw(couple.seconds(), limit.item());
        var left = door.findOpened(couple.first(), couple.round()).orElseThrow();
        assertThat(limitPlans.find(left)).noneMatch(it -> it.openedLimit().id().equals(limit));
        assertStands(() -> limitPlans.setNeed(left, limit, "Again."));
    }

    @Test
    void noWayLeadsToTheLimitItself() {
        var writers = Arrays.stream(LimitPlans.class.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && it.getReturnType() == void.class)
                .toList();
        assertThat(writers).extracting(Method::getName).containsExactlyInAnyOrder("setNeed", "propose", "confirm");
        assertThat(writers)
                .allSatisfy(it -> assertThat(Set.of(it.getParameterTypes()))
                        .doesNotContain(LimitLevel.class, Value.class, OpenedLimit.class, LimitPlan.class));
        assertThat(LimitPlan.class.getRecordComponents())
                .noneMatch(it -> it.getType() == LimitLevel.class || it.getType() == Value.class);
    }

    private LimitPlans.LimitWithPlan plan(OpenedPair pair) {
        return limitPlans.find(pair).stream()
                .filter(it -> it.openedLimit().id().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private LimitPlan.PlanProposal way() {
        return plan(couple.seconds()).plan().way().orElseThrow();
    }

    private static Map<ItemId, Value> answers(LimitLevel limitLevel) {
        return CorePack.pack().items().stream()
                .collect(toMap(
                        Item::id,
                        it -> it.form() instanceof ItemForm.Limit ? SampleAnswers.level(limitLevel) : any(it)));
    }

    private static Value any(Item item) {
        return SampleAnswers.anyValue(new Random(1), item);
    }

    /** Fine for the first, not for the second. */
    private OpenedItem open(LimitOwner limitOwner) {
        var open = couple.firsts().item(limit.item()).orElseThrow();
        var it = open.item();
        var item = new Item(
                it.id(),
                it.version(),
                it.theme(),
                it.subject(),
                new ItemForm.Limit(limitOwner == LimitOwner.BOTH ? LimitQuestion.LINE : LimitQuestion.PERMISSION, true),
                it.reversed(),
                it.good(),
                Optional.of(limitOwner),
                it.share(),
                it.autonomy(),
                it.sensitive(),
                it.indicators());
        return new OpenedItem(item, open.mine(), open.partners());
    }

    private static Item item(Predicate<Item> which) {
        return CorePack.pack().items().stream().filter(which).findFirst().orElseThrow();
    }

    private static void assertStands(ThrowingCallable deed) {
        assertThatExceptionOfType(LimitStands.class).isThrownBy(deed);
    }
}
