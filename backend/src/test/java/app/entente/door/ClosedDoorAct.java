package app.entente.door;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.sheet.SheetSealing;

/** Everything a person can do at the closed door, with their own sheet sealed or not. */
enum ClosedDoorAct {
    LOOK(true),
    LOOK_UNSEALED(false),
    HERE(true),
    HERE_UNSEALED(false),
    ANY_TIME(true),
    ANY_TIME_UNSEALED(false),
    WITHDRAW(true),
    SEAL(false),
    UNSEAL(true);

    private final boolean sealed;

    ClosedDoorAct(boolean sealed) {
        this.sealed = sealed;
    }

    /** Returns whether one's own signal is in force before or after the act: where the partner is ready, it opens. */
    boolean signals() {
        return this == HERE || this == ANY_TIME || this == WITHDRAW;
    }

    /** Brings one's own sheet and signal to where the act begins. */
    void prepare(Door door, SheetSealing sheetSealing, Membership me, RoundId round) {
        sheetSealing.unseal(me, round);
        if (sealed) {
            sheetSealing.seal(me, round);
        }
        if (this == WITHDRAW) {
            door.signalAnyTime(me, round);
        }
    }

    void act(Door door, SheetSealing sheetSealing, Membership me, RoundId round) {
        try {
            switch (this) {
                case LOOK, LOOK_UNSEALED -> {
                    door.currentSignal(me, round);
                    door.findOpened(me, round);
                    sheetSealing.isSealed(me, round);
                }
                case HERE, HERE_UNSEALED -> door.signalHere(me, round);
                case ANY_TIME, ANY_TIME_UNSEALED -> door.signalAnyTime(me, round);
                case WITHDRAW -> door.withdrawSignal(me, round);
                case SEAL -> sheetSealing.seal(me, round);
                case UNSEAL -> sheetSealing.unseal(me, round);
            }
        } catch (DoorRefused.NotSealed _) {
            // the answer to a signal before the seal
        }
    }
}
