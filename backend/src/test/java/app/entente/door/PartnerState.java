package app.entente.door;

/** The states of the partner in which the door stays shut, or would open at my signal alone. */
enum PartnerState {
    /** Has answered nothing. */
    JOINED,
    ANSWERED,
    SEALED,
    /** Has sealed, and was here earlier. */
    GONE_AGAIN,
    /** Has sealed, and any time is fine. */
    READY,
    /** Any time is fine, though the sheet is not sealed: as a released version let it be. */
    READY_UNSEALED;

    /** Returns whether my own signal is all that is missing. */
    boolean waitsForMe() {
        return this == READY;
    }
}
