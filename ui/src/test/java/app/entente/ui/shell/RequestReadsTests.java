package app.entente.ui.shell;

import static app.entente.StatementCounter.statements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.entente.couple.Couples;
import app.entente.couple.Spaces;
import app.entente.request.RequestCache;
import app.entente.ui.ScreenTest;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RequestReadsTests {

    private final RequestCache cache;
    private final Spaces spaces;
    private final Couples couples;

    @Autowired
    RequestReadsTests(RequestCache cache, Spaces spaces, Couples couples) {
        this.cache = cache;
        this.spaces = spaces;
        this.couples = couples;
    }

    @Test
    void fromItsStartToItsEndARequestReadsTheSameOnce() {
        var noa = couples.pair().first();
        var request = mock(VaadinRequest.class);
        var reads = new RequestReads(cache);
        reads.requestStart(request, mock(VaadinResponse.class));
        spaces.overview(noa);
        assertThat(statements(() -> spaces.overview(noa))).isEmpty();
        reads.requestEnd(request, mock(VaadinResponse.class), mock(VaadinSession.class));
        assertThat(statements(() -> spaces.overview(noa))).isNotEmpty();
    }

    @Test
    void aRequestWithinARequestLeavesNothingToTheThread() {
        var noa = couples.pair().first();
        var reads = new RequestReads(cache);
        reads.requestStart(mock(), mock());
        reads.requestStart(mock(), mock());
        spaces.overview(noa);
        reads.requestEnd(mock(), mock(), mock());
        reads.requestEnd(mock(), mock(), mock());
        assertThat(statements(() -> spaces.overview(noa))).isNotEmpty();
        assertThat(statements(() -> spaces.overview(noa))).isNotEmpty();
    }
}
