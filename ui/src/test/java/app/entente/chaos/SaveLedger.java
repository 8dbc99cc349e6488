package app.entente.chaos;

import java.util.Optional;

/**
 * What one person knows of their one answer: how many saves are acknowledged, the choice of the last of them, and at most
 * one more that was sent and of which nobody knows.
 */
final class SaveLedger {

    private static final int NONE = -1;

    private int saves;
    private int option = NONE;
    private int sent = NONE;

    /** An answer as the database and a fresh screen have it. */
    record StoredSave(int lines, int saves, int option) {}

    void send(int chosen) {
        sent = chosen;
    }

    void acknowledge() {
        saves++;
        option = sent;
        sent = NONE;
    }

    /**
     * Returns what is wrong with what is stored; empty where each acknowledged save is there, none is there twice, and the
     * choice is the last one.
     */
    Optional<String> problem(StoredSave stored) {
        var most = saves + (sent == NONE ? 0 : 1);
        if (stored.saves() < saves) {
            return Optional.of("lost: %d saves are acknowledged, %d are stored".formatted(saves, stored.saves()));
        }
        if (stored.saves() > most || stored.lines() > 1) {
            return Optional.of("stored twice: %d saves were sent, %d are stored, in %d lines"
                    .formatted(most, stored.saves(), stored.lines()));
        }
        var expected = stored.saves() == saves ? option : sent;
        return stored.option() == expected
                ? Optional.empty()
                : Optional.of("another choice: %d instead of %d".formatted(stored.option(), expected));
    }

    /** Takes what is stored for what is known: the save of which nobody knew is there or is not. */
    void settle(StoredSave stored) {
        saves = stored.saves();
        option = stored.option();
        sent = NONE;
    }
}
