package app.entente.discussion;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answering.Answers;
import app.entente.couple.Seat;
import app.entente.door.Door;
import app.entente.door.OpenCouple;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPair;
import app.entente.door.Pairs;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.LimitQuestion;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.Value;
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
class HonouringsModuleTests {

    private final Pairs pairs;
    private final Honourings honourings;
    private final Talks talks;
    private final Withdrawals withdrawals;
    private final Door door;

    private OpenCouple couple;
    private LimitId limit;

    HonouringsModuleTests(Pairs pairs, Honourings honourings, Talks talks, Withdrawals withdrawals, Door door) {
        this.pairs = pairs;
        this.honourings = honourings;
        this.talks = talks;
        this.withdrawals = withdrawals;
        this.door = door;
    }

    @BeforeEach
    void robinHasALimit() {
        couple = pairs.opened(answers(Limit.FINE), answers(Limit.NOT_OK));
        limit = new LimitId(
                item(it -> it.owner().filter(Owner.SELF::equals).isPresent()).id(), Seat.B);
    }

    @Test
    void theOtherWritesWhatTheyNeedAndBothReadIt() {
        honourings.need(couple.first(), couple.firsts(), limit, "A word the day before.");
        assertThat(plan(couple.seconds()).honouring().need()).isEqualTo("A word the day before.");
        assertThat(plan(couple.seconds()).set().limit()).isEqualTo(Limit.NOT_OK);
    }

    @Test
    void whoseLimitItIsHasNoFieldInIt() {
        assertStands(() -> honourings.need(couple.second(), couple.seconds(), limit, "Mine is different now."));
    }

    @Test
    void togetherTheyWriteWhatBothCanLiveWith() {
        talks.talkedElsewhere(couple, plan(couple.firsts()).set().topic());
        honourings.word(couple.first(), couple.firsts(), limit, 0, "We ask at breakfast.");
        honourings.confirm(couple.first(), couple.firsts(), limit, 1);
        assertThat(way().stands()).isFalse();
        honourings.confirm(couple.second(), couple.seconds(), limit, 1);
        assertThat(way().stands()).isTrue();
    }

    @Test
    void otherWordsAreConfirmedByNobody() {
        talks.talkedElsewhere(couple, plan(couple.firsts()).set().topic());
        honourings.word(couple.first(), couple.firsts(), limit, 0, "We ask at breakfast.");
        honourings.confirm(couple.second(), couple.seconds(), limit, 1);
        honourings.word(couple.first(), couple.firsts(), limit, 1, "We ask by Sunday.");
        assertThat(way().confirmed()).isEmpty();
        assertThatExceptionOfType(AgreementChanged.class)
                .isThrownBy(() -> honourings.confirm(couple.second(), couple.seconds(), limit, 1));
        assertThatExceptionOfType(AgreementChanged.class)
                .isThrownBy(() -> honourings.word(couple.second(), couple.seconds(), limit, 1, "Never."));
    }

    @Test
    void nothingIsSolvedBeforeBothHaveBeenHeard() {
        assertThatExceptionOfType(NotHeardYet.class)
                .isThrownBy(() -> honourings.word(couple.first(), couple.firsts(), limit, 0, "We ask."));
    }

    @Test
    void whatIsFineForItsOwnerIsNoLimit() {
        var noas = new LimitId(limit.item(), Seat.A);
        assertStands(() -> honourings.need(couple.second(), couple.seconds(), noas, "I need it."));
        assertThat(honourings.of(couple.first(), couple.firsts()))
                .extracting(it -> it.set().id().owner())
                .containsOnly(Seat.B);
    }

    @Test
    void whatTheTwoKeepToTogetherIsNoLimitAboutOneself() {
        assertThat(SetLimit.of(Seat.A, open(Owner.SELF))).hasSize(1);
        assertThat(SetLimit.of(Seat.A, open(Owner.BOTH))).isEmpty();
    }

    @Test
    void anExpectationIsNoLimit() {
        var expectation = item(it -> it.form() instanceof Form.Expectation);
        assertStands(() ->
                honourings.need(couple.first(), couple.firsts(), new LimitId(expectation.id(), Seat.B), "I need it."));
    }

    @Test
    void aLimitThatWasNotShownCannotBeAskedFor() {
        var hidden = pairs.opened(answers(Limit.FINE), Map.of());
        assertStands(() -> honourings.need(hidden.first(), hidden.firsts(), limit, "I need it."));
        assertThat(honourings.of(hidden.first(), hidden.firsts())).isEmpty();
    }

    @Test
    void aWithdrawnLimitIsGoneWithAllThatWasWrittenToIt() {
        honourings.need(couple.first(), couple.firsts(), limit, "A word the day before.");
        withdrawals.withdraw(couple.second(), couple.seconds(), limit.item());
        var left = door.opened(couple.first(), couple.round()).orElseThrow();
        assertThat(honourings.of(couple.first(), left))
                .noneMatch(it -> it.set().id().equals(limit));
        assertStands(() -> honourings.need(couple.first(), left, limit, "Again."));
    }

    @Test
    void noWayLeadsToTheLimitItself() {
        var writers = Arrays.stream(Honourings.class.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && it.getReturnType() == void.class)
                .toList();
        assertThat(writers).extracting(Method::getName).containsExactlyInAnyOrder("need", "word", "confirm");
        assertThat(writers)
                .allSatisfy(it -> assertThat(Set.of(it.getParameterTypes()))
                        .doesNotContain(Limit.class, Value.class, SetLimit.class, Honouring.class));
        assertThat(Honouring.class.getRecordComponents())
                .noneMatch(it -> it.getType() == Limit.class || it.getType() == Value.class);
    }

    private Honourings.Plan plan(OpenedPair pair) {
        var me = pair == couple.firsts() ? couple.first() : couple.second();
        return honourings.of(me, pair).stream()
                .filter(it -> it.set().id().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private Honouring.Way way() {
        return plan(couple.seconds()).honouring().way().orElseThrow();
    }

    private static Map<ItemId, Value> answers(Limit limit) {
        return CorePack.pack().items().stream()
                .collect(toMap(Item::id, it -> it.form() instanceof Form.Limit ? Answers.level(limit) : any(it)));
    }

    private static Value any(Item item) {
        return Answers.anyValue(new Random(1), item);
    }

    /** Fine for the first, not for the second. */
    private OpenItem open(Owner owner) {
        var open = couple.firsts().item(limit.item()).orElseThrow();
        var it = open.item();
        var item = new Item(
                it.id(),
                it.version(),
                it.theme(),
                it.subject(),
                new Form.Limit(owner == Owner.BOTH ? LimitQuestion.LINE : LimitQuestion.PERMISSION, true),
                it.reversed(),
                it.good(),
                Optional.of(owner),
                it.share(),
                it.autonomy(),
                it.sensitive(),
                it.indicators());
        return new OpenItem(item, open.mine(), open.partners());
    }

    private static Item item(Predicate<Item> which) {
        return CorePack.pack().items().stream().filter(which).findFirst().orElseThrow();
    }

    private static void assertStands(ThrowingCallable deed) {
        assertThatExceptionOfType(LimitStands.class).isThrownBy(deed);
    }
}
