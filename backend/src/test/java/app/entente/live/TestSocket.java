package app.entente.live;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;

/** One connected client, and what it was told. */
public final class TestSocket extends StompSessionHandlerAdapter implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 10;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CountDownLatch refused = new CountDownLatch(1);
    private final StompSession session;

    public TestSocket(Opening opening) throws Exception {
        session = opening.open(this);
    }

    /** Connects, with this one listening to what happens. */
    public interface Opening {

        StompSession open(TestSocket socket) throws Exception;
    }

    public void subscribe(String destination) {
        session.subscribe(destination, this);
    }

    /** With a header that makes the frame this much longer. */
    public void subscribe(String destination, int longer) {
        var headers = new StompHeaders();
        headers.setDestination(destination);
        headers.set("filling", "x".repeat(longer));
        unlessClosed(() -> session.subscribe(headers, this));
    }

    public void send(String destination, String text) {
        unlessClosed(() -> session.send(destination, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Type getPayloadType(StompHeaders headers) {
        return byte[].class;
    }

    @Override
    public void handleFrame(StompHeaders headers, @Nullable Object payload) {
        if (payload instanceof byte[] bytes && headers.getSubscription() != null) {
            messages.add(new String(bytes, StandardCharsets.UTF_8));
        } else {
            refused.countDown();
        }
    }

    @Override
    public void handleTransportError(StompSession lost, Throwable cause) {
        refused.countDown();
    }

    public @Nullable String nextWithin(int milliseconds) throws InterruptedException {
        return messages.poll(milliseconds, TimeUnit.MILLISECONDS);
    }

    public boolean isRefused() throws InterruptedException {
        return refused.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    }

    public boolean isRefusedWithinASecond() throws InterruptedException {
        return refused.await(1, TimeUnit.SECONDS);
    }

    public boolean isOpen() {
        return session.isConnected();
    }

    @Override
    public void close() {
        unlessClosed(session::disconnect);
    }

    private void unlessClosed(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException | MessageDeliveryException _) {
            refused.countDown(); // the server was faster
        }
    }
}
