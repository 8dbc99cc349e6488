package app.entente.live;

/** A subscription of one listener, until it is closed. */
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
