package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answering.Answers;
import app.entente.couple.Spaces;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Value;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class WithdrawalsModuleTests {

    private static final ItemId ITEM = CorePack.pack().items().getFirst().id();
    private static final ItemId OTHER = CorePack.pack().items().getLast().id();

    private final Pairs pairs;
    private final Door door;
    private final Withdrawals withdrawals;
    private final Spaces spaces;
    private final JdbcClient jdbc;

    private OpenCouple couple;

    @Autowired
    WithdrawalsModuleTests(Pairs pairs, Door door, Withdrawals withdrawals, Spaces spaces, JdbcClient jdbc) {
        this.pairs = pairs;
        this.door = door;
        this.withdrawals = withdrawals;
        this.spaces = spaces;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoItemsAreOpen() {
        var random = new Random(3);
        couple = pairs.opened(
                Map.of(ITEM, value(random, ITEM), OTHER, value(random, OTHER)),
                Map.of(ITEM, value(random, ITEM), OTHER, value(random, OTHER)));
    }

    @Test
    void aWithdrawnItemIsGoneForBoth() {
        withdrawals.withdraw(couple.seconds(), ITEM);
        for (var me : couple.people().both()) {
            var left = door.opened(me, couple.round()).orElseThrow();
            assertThat(left.items()).extracting(it -> it.item().id()).containsExactly(OTHER);
            assertThat(left.withdrawn()).containsExactly(ITEM);
        }
    }

    @Test
    void bothAreToldOnceAndByWhomToNobody(ApplicationEvents events) {
        withdrawals.withdraw(couple.seconds(), ITEM);
        withdrawals.withdraw(couple.firsts(), ITEM);
        assertThat(events.stream(ItemWithdrawn.class))
                .containsExactly(new ItemWithdrawn(
                        couple.round(),
                        ITEM,
                        Set.of(couple.first().person(), couple.second().person())));
    }

    @Test
    void whatWasNeverOpenCannotBeWithdrawn() {
        var neverShown = CorePack.pack().items().get(1).id();
        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> withdrawals.withdraw(couple.firsts(), neverShown));
    }

    @Test
    void whoErasesThemselvesTakesEverythingOutOfTheOthersSight() {
        spaces.erase(couple.first());
        var left = door.opened(couple.second(), couple.round()).orElseThrow();
        assertThat(left.items()).isEmpty();
        assertThat(left.withdrawn()).containsExactly(ITEM, OTHER);
    }

    @Test
    void aSnapshotThatWasTouchedIsRefused() {
        var halves = jdbc.sql("update door.half set seat = case seat when 'A' then 'B' else 'A' end, part = 2"
                        + " where space_id = :space")
                .param("space", couple.first().space().value())
                .update();
        assertThat(halves).isEqualTo(2);
        assertThatExceptionOfType(SnapshotDamaged.class).isThrownBy(() -> door.opened(couple.first(), couple.round()));
    }

    private static Value value(Random random, ItemId item) {
        return Answers.anyValue(random, CorePack.item(item.value()));
    }
}
