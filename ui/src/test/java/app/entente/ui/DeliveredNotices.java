package app.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.live.NoticeHub;
import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Waits until screens have been told of what was published, which happens on a thread of the hub. */
@TestComponent
public class DeliveredNotices {

    /** The kind of the notice by which this knows that all before it were delivered. */
    public static final String LAST = "LastOfTheTest";

    private final NoticeHub noticeHub;
    private final ApplicationEventPublisher events;

    private record Last(Set<PersonId> recipients) implements AddressedEvent {

        @Override
        public String kind() {
            return LAST;
        }
    }

    DeliveredNotices(NoticeHub noticeHub, ApplicationEventPublisher events) {
        this.noticeHub = noticeHub;
        this.events = events;
    }

    /** Returns once the screens of this person, open since before, have been told of all that was published for them. */
    public void await(PersonId person) {
        var told = new CountDownLatch(1);
        try (var _ = noticeHub.subscribe(person, it -> countDown(it.kind(), told))) {
            events.publishEvent(new Last(Set.of(person)));
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void countDown(String kind, CountDownLatch told) {
        if (kind.equals(LAST)) {
            told.countDown();
        }
    }
}
