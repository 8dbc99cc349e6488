package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.StatementCounter;
import app.entente.TurnableClock;
import app.entente.answering.SheetFiller;
import app.entente.door.DoorRefused.NotSealed;
import app.entente.sheet.SheetSealing;
import app.entente.vault.OpenedPayloadCounter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** At the closed door each act takes the same statements and opens the same payloads whatever the partner has done. */
@BackendTest
@Import(ClosedDoorCouples.class)
class ClosedDoorWorkTests {

    private final ClosedDoorCouples closedDoorCouples;
    private final SheetFiller sheetFiller;
    private final SheetSealing sheetSealing;
    private final Door door;
    private final TurnableClock clock;

    @Autowired
    ClosedDoorWorkTests(
            ClosedDoorCouples closedDoorCouples,
            SheetFiller sheetFiller,
            SheetSealing sheetSealing,
            Door door,
            TurnableClock clock) {
        this.closedDoorCouples = closedDoorCouples;
        this.sheetFiller = sheetFiller;
        this.sheetSealing = sheetSealing;
        this.door = door;
        this.clock = clock;
    }

    private record Work(List<String> statements, int openedPayloads) {}

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void theWorkOfAnActIsTheSameInEveryStateOfThePartner(ClosedDoorAct act) {
        var idle = work(act, PartnerState.JOINED);
        assertThat(idle.statements()).isNotEmpty();
        assertThat(Arrays.stream(PartnerState.values()).filter(it -> !(act.signals() && it.waitsForMe())))
                .hasSizeGreaterThan(4)
                .allSatisfy(it -> assertThat(work(act, it)).as(it.name()).isEqualTo(idle));
    }

    @ParameterizedTest
    @EnumSource
    void noActReadsASheetWhileTheDoorStaysShut(ClosedDoorAct act) {
        assertThat(work(act, PartnerState.READY_UNSEALED).statements()).noneMatch(it -> it.contains("answering.line"));
        assertThat(work(act, PartnerState.READY_UNSEALED).openedPayloads()).isZero();
    }

    /** The planted leak: where the door opens it is seen in both counts that sheets are read. */
    @Test
    void openingIsNoticed() {
        var opening = work(ClosedDoorAct.ANY_TIME, PartnerState.READY);
        assertThat(opening.statements())
                .isNotEqualTo(work(ClosedDoorAct.ANY_TIME, PartnerState.SEALED).statements());
        assertThat(opening.openedPayloads()).isPositive();
    }

    @Test
    void aSignalBeforeTheSealIsRefusedAndLeavesNothing() {
        var me = closedDoorCouples.couple(PartnerState.READY).first();
        var round = sheetFiller.round(me);
        assertThatExceptionOfType(NotSealed.class).isThrownBy(() -> door.signalAnyTime(me, round));
        assertThatExceptionOfType(NotSealed.class).isThrownBy(() -> door.signalHere(me, round));
        assertThat(door.currentSignal(me, round)).isEmpty();
        sheetFiller.seal(me);
        assertThat(door.findOpened(me, round)).isEmpty();
    }

    private Work work(ClosedDoorAct act, PartnerState partner) {
        var me = closedDoorCouples.couple(partner).first();
        var round = sheetFiller.round(me);
        act.prepare(door, sheetSealing, me, round);
        var opened = new AtomicInteger();
        var statements = StatementCounter.statements(
                () -> opened.set(OpenedPayloadCounter.opened(() -> act.act(door, sheetSealing, me, round))));
        return new Work(statements, opened.get());
    }
}
