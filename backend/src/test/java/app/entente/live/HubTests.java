package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.PersonId;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HubTests {

    private final Hub hub = new Hub();
    private final PersonId noa = PersonId.create();
    private final PersonId robin = PersonId.create();

    @Test
    void onlyThePersonAddressedHearsIt() {
        var noas = new Heard();
        var robins = new Heard();
        hub.listen(noa, noas);
        hub.listen(robin, robins);
        hub.changed(new Changed(noa));
        assertThat(noas.next()).isEqualTo(new Beat("Changed", 1));
        assertThat(robins.nothingFor(Duration.ofMillis(100))).isTrue();
    }

    @Test
    void theFirstBeatGoesOutAtOnceAndTheRestIsGathered() {
        var heard = new Heard();
        hub.listen(noa, heard);
        hub.beat(noa, "First");
        assertThat(heard.next()).isEqualTo(new Beat("First", 1));
        for (var i = 0; i < 1000; i++) {
            hub.beat(noa, "Many");
        }
        assertThat(heard.next()).isEqualTo(new Beat("Many", 2));
        assertThat(heard.nothingFor(Audience.PAUSE.multipliedBy(3))).isTrue();
    }

    @Test
    void aRevisionTellsNothingOfAnybodyElse() {
        var noas = new Heard();
        hub.listen(noa, noas);
        hub.listen(robin, new Heard());
        for (var i = 0; i < 10; i++) {
            hub.beat(robin, "Robins");
        }
        hub.beat(noa, "Noas");
        assertThat(noas.next().revision()).isEqualTo(1);
    }

    @Test
    void oneBrokenListenerDoesNotSilenceTheOthers() {
        var heard = new Heard();
        hub.listen(noa, _ -> {
            throw new IllegalStateException("broken");
        });
        hub.listen(noa, heard);
        hub.beat(noa, "One");
        hub.beat(noa, "Two");
        assertThat(heard.next().revision()).isEqualTo(1);
        assertThat(heard.next().revision()).isEqualTo(2);
    }

    @Test
    void whoeverMakesTheChangeDoesNotWaitForAScreen() throws InterruptedException {
        var release = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        hub.listen(noa, _ -> {
            try {
                release.await();
                told.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        hub.beat(noa, "Slow"); // would hang here
        release.countDown();
        told.await();
    }

    @Test
    void registrationsReturnToZero() {
        var first = hub.listen(noa, new Heard());
        var second = hub.listen(noa, new Heard());
        var third = hub.listen(robin, new Heard());
        assertThat(hub.registrations()).isEqualTo(3);
        first.close();
        first.close();
        second.close();
        third.close();
        assertThat(hub.registrations()).isZero();
    }

    @Test
    void whoeverStoppedListeningHearsNothing() {
        var heard = new Heard();
        hub.listen(noa, heard).close();
        hub.beat(noa, "Gone");
        assertThat(heard.nothingFor(Duration.ofMillis(50))).isTrue();
    }
}
