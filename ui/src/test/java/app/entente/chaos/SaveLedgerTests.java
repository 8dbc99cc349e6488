package app.entente.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.chaos.SaveLedger.StoredSave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three saves are acknowledged, the last of them of the second option. */
class SaveLedgerTests {

    private final SaveLedger ledger = new SaveLedger();

    @BeforeEach
    void threeSavesAreAcknowledged() {
        for (var option : new int[] {1, 0, 1}) {
            ledger.send(option);
            ledger.acknowledge();
        }
    }

    @Test
    void nothingIsWrongWithWhatWasAcknowledged() {
        assertThat(ledger.problem(new StoredSave(1, 3, 1))).isEmpty();
    }

    @Test
    void aLossIsNoticed() {
        assertThat(ledger.problem(new StoredSave(1, 2, 0)))
                .hasValueSatisfying(it -> assertThat(it).startsWith("lost"));
        assertThat(ledger.problem(new StoredSave(0, 0, -1))).isPresent();
    }

    @Test
    void whatIsStoredTwiceIsNoticed() {
        assertThat(ledger.problem(new StoredSave(1, 4, 1)))
                .hasValueSatisfying(it -> assertThat(it).startsWith("stored twice"));
        assertThat(ledger.problem(new StoredSave(2, 3, 1))).isPresent();
    }

    @Test
    void anotherChoiceIsNoticed() {
        assertThat(ledger.problem(new StoredSave(1, 3, 0)))
                .hasValueSatisfying(it -> assertThat(it).startsWith("another choice"));
    }

    @Test
    void aSaveOfWhichNobodyKnowsMayBeThereOrNotButOnce() {
        ledger.send(0);
        assertThat(ledger.problem(new StoredSave(1, 3, 1))).isEmpty();
        assertThat(ledger.problem(new StoredSave(1, 4, 0))).isEmpty();
        assertThat(ledger.problem(new StoredSave(1, 4, 1))).isPresent();
        assertThat(ledger.problem(new StoredSave(1, 5, 0))).isPresent();
        assertThat(ledger.problem(new StoredSave(1, 2, 0))).isPresent();
    }

    @Test
    void oneThatWasStoredMayNotBeLostLater() {
        ledger.send(0);
        ledger.settle(new StoredSave(1, 4, 0));
        assertThat(ledger.problem(new StoredSave(1, 3, 1))).isPresent();
    }
}
