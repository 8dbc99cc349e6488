package app.entente.live;

/** Somebody is listening, until this is closed. */
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
