package app.entente.live;

/** Somebody is listening, until this is closed. */
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
