package app.entente.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.entente.couple.PartnerJoined;
import app.entente.live.ChangeNotice;
import app.entente.live.NoticeHub;
import app.entente.person.PersonId;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "app.entente.ui.live")
class LiveUpdatesTests extends BrowserlessTest {

    private final PersonId noa = PersonId.create();
    private final NoticeHub noticeHub = mock();
    private final List<Consumer<ChangeNotice>> listeners = new ArrayList<>();
    private final List<Long> readings = new ArrayList<>();

    @BeforeEach
    void theHubKeepsListeners() {
        when(noticeHub.subscribe(eq(noa), any())).thenAnswer(call -> {
            Consumer<ChangeNotice> listener = call.getArgument(1);
            listeners.add(listener);
            return (app.entente.live.Subscription) () -> listeners.remove(listener);
        });
    }

    @Test
    void aBeatMakesTheScreenReadAgain() {
        follow();
        assertThat(readings).hasSize(1);
        beat(1);
        assertThat(readings).hasSize(2);
    }

    @Test
    void beatsThatComeWhileTheScreenIsBusyBecomeOne() {
        follow();
        for (var revision = 1; revision <= 100; revision++) {
            beatWithoutWaiting(revision);
        }
        runPendingSignalsTasks(1, TimeUnit.SECONDS);
        assertThat(readings).hasSize(2);
    }

    @Test
    void aNoticeOfAnotherKindMakesNothingReadAgain() {
        follow();
        listeners.getFirst().accept(new ChangeNotice("AnswerSaved", 1));
        runPendingSignalsTasks(1, TimeUnit.SECONDS);
        assertThat(readings).hasSize(1);
    }

    @Test
    void whatMayHaveBeenMissedIsReadAgainWhateverItsKind() {
        follow();
        listeners.getFirst().accept(new ChangeNotice(ChangeNotice.AGAIN, 1));
        runPendingSignalsTasks(1, TimeUnit.SECONDS);
        assertThat(readings).hasSize(2);
    }

    @Test
    void oneScreenRegistersOnceForAPerson() {
        var liveUpdates = new LiveUpdates(noticeHub, mock());
        liveUpdates.changesFor(noa, Set.of(PartnerJoined.KIND));
        liveUpdates.changesFor(noa, Set.of(PartnerJoined.KIND));
        assertThat(listeners).hasSize(1);
    }

    @Test
    void aClosedScreenListensNoMore() {
        follow();
        MockVaadin.closeCurrentUI(true);
        assertThat(listeners).isEmpty();
    }

    @Test
    void aBeatThatComesAsTheScreenClosesIsDropped() {
        follow();
        var listener = listeners.getFirst();
        MockVaadin.closeCurrentUI(true);
        listener.accept(new ChangeNotice("PartnerJoined", 1));
        assertThat(readings).hasSize(1);
    }

    private void follow() {
        var liveUpdates = new LiveUpdates(noticeHub, mock());
        var view = new Div();
        UI.getCurrent().add(view);
        Signal.effect(
                view,
                () -> readings.add(
                        liveUpdates.changesFor(noa, Set.of(PartnerJoined.KIND)).get()));
    }

    private void beat(long revision) {
        beatWithoutWaiting(revision);
        runPendingSignalsTasks(1, TimeUnit.SECONDS);
    }

    private void beatWithoutWaiting(long revision) {
        listeners.getFirst().accept(new ChangeNotice("PartnerJoined", revision));
    }
}
