package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.person.PersonId;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class NoticeHubTests {

    private final NoticeHub noticeHub = new NoticeHub();
    private final PersonId noa = PersonId.create();
    private final PersonId robin = PersonId.create();

    @Test
    void onlyThePersonAddressedHearsIt() {
        var noas = new ReceivedNotices();
        var robins = new ReceivedNotices();
        noticeHub.subscribe(noa, noas);
        noticeHub.subscribe(robin, robins);
        noticeHub.onChange(new Changed(noa));
        assertThat(noas.next()).isEqualTo(new ChangeNotice("Changed", 1));
        assertThat(robins.nothingFor(Duration.ofMillis(100))).isTrue();
    }

    @Test
    void theFirstNoticeGoesOutAtOnceAndTheRestIsGathered() {
        var receivedNotices = new ReceivedNotices();
        noticeHub.subscribe(noa, receivedNotices);
        noticeHub.publish(noa, "First");
        assertThat(receivedNotices.next()).isEqualTo(new ChangeNotice("First", 1));
        for (var i = 0; i < 1000; i++) {
            noticeHub.publish(noa, "Many");
        }
        assertThat(receivedNotices.next()).isEqualTo(new ChangeNotice("Many", 2));
        assertThat(receivedNotices.nothingFor(Subscribers.PAUSE.multipliedBy(3)))
                .isTrue();
    }

    @Test
    void aRevisionTellsNothingOfAnybodyElse() {
        var noas = new ReceivedNotices();
        noticeHub.subscribe(noa, noas);
        noticeHub.subscribe(robin, new ReceivedNotices());
        for (var i = 0; i < 10; i++) {
            noticeHub.publish(robin, "Robins");
        }
        noticeHub.publish(noa, "Noas");
        assertThat(noas.next().revision()).isEqualTo(1);
    }

    @Test
    void oneBrokenListenerDoesNotSilenceTheOthers() {
        var receivedNotices = new ReceivedNotices();
        noticeHub.subscribe(noa, _ -> {
            throw new IllegalStateException("broken");
        });
        noticeHub.subscribe(noa, receivedNotices);
        noticeHub.publish(noa, "One");
        noticeHub.publish(noa, "Two");
        assertThat(receivedNotices.next().revision()).isEqualTo(1);
        assertThat(receivedNotices.next().revision()).isEqualTo(2);
    }

    @Test
    void whoeverMakesTheChangeDoesNotWaitForAScreen() throws InterruptedException {
        var release = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        noticeHub.subscribe(noa, _ -> {
            try {
                release.await();
                told.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        noticeHub.publish(noa, "Slow"); // would hang here
        release.countDown();
        told.await();
    }

    @Test
    void everybodyIsNotifiedButFewAtOnce() {
        var pauses = new Semaphore(0);
        var hub = new NoticeHub(pauses::acquireUninterruptibly);
        var heard = new ReceivedNotices();
        for (var person = 0; person < 2 * NoticeHub.PERSONS_AT_ONCE + 1; person++) {
            hub.subscribe(PersonId.create(), heard);
        }
        hub.publishToAll("Again");
        for (var batch = 0; batch < 2; batch++) {
            for (var person = 0; person < NoticeHub.PERSONS_AT_ONCE; person++) {
                heard.next();
            }
            assertThat(heard.nothingFor(Duration.ofMillis(50))).isTrue();
            pauses.release();
        }
        assertThat(heard.next().kind()).isEqualTo("Again");
        assertThat(heard.nothingFor(Duration.ofMillis(50))).isTrue();
    }

    @Test
    void registrationsReturnToZero() {
        var first = noticeHub.subscribe(noa, new ReceivedNotices());
        var second = noticeHub.subscribe(noa, new ReceivedNotices());
        var third = noticeHub.subscribe(robin, new ReceivedNotices());
        assertThat(noticeHub.subscriberCount()).isEqualTo(3);
        first.close();
        first.close();
        second.close();
        third.close();
        assertThat(noticeHub.subscriberCount()).isZero();
    }

    @Test
    void whoeverStoppedListeningHearsNothing() {
        var receivedNotices = new ReceivedNotices();
        noticeHub.subscribe(noa, receivedNotices).close();
        noticeHub.publish(noa, "Gone");
        assertThat(receivedNotices.nothingFor(Duration.ofMillis(50))).isTrue();
    }
}
