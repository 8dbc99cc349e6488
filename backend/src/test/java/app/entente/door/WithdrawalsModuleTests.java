package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answering.SampleAnswers;
import app.entente.couple.Spaces;
import app.entente.door.DoorRefused.NotOpened;
import app.entente.door.DoorRefused.SnapshotDamaged;
import app.entente.questionnaire.CorePack;
import app.entente.values.ItemId;
import app.entente.values.Value;
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

    private final OpenedCouples openedCouples;
    private final Door door;
    private final Withdrawals withdrawals;
    private final Spaces spaces;
    private final JdbcClient jdbc;

    private OpenedCouple couple;

    @Autowired
    WithdrawalsModuleTests(
            OpenedCouples openedCouples, Door door, Withdrawals withdrawals, Spaces spaces, JdbcClient jdbc) {
        this.openedCouples = openedCouples;
        this.door = door;
        this.withdrawals = withdrawals;
        this.spaces = spaces;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoItemsAreOpen() {
        var random = new Random(3);
        couple = openedCouples.opened(
                Map.of(ITEM, value(random, ITEM), OTHER, value(random, OTHER)),
                Map.of(ITEM, value(random, ITEM), OTHER, value(random, OTHER)));
    }

    @Test
    void aWithdrawnItemIsGoneForBoth() {
        withdrawals.withdraw(couple.seconds(), ITEM);
        for (var me : couple.people().both()) {
            var left = door.findOpened(me, couple.round()).orElseThrow();
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
        var left = door.findOpened(couple.second(), couple.round()).orElseThrow();
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
        assertThatExceptionOfType(SnapshotDamaged.class)
                .isThrownBy(() -> door.findOpened(couple.first(), couple.round()));
    }

    private static Value value(Random random, ItemId item) {
        return SampleAnswers.anyValue(random, CorePack.item(item.value()));
    }
}
