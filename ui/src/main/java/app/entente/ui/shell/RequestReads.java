package app.entente.ui.shell;

import app.entente.request.RequestCache;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * Lets each request of a screen read the same thing once, from its first line to its last.
 *
 * <p>A push connection is opened by a request within a request, on one thread: the end of the inner one ends it for both.
 */
public final class RequestReads implements VaadinRequestInterceptor {

    private final transient RequestCache cache;

    public RequestReads(RequestCache cache) {
        this.cache = cache;
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        cache.begin();
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        cache.end();
    }
}
