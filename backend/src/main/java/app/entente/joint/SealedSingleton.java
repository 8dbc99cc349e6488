package app.entente.joint;

/** A kind of shared record of which a round has one: its table, and its content before anybody has changed it. */
public record SealedSingleton<T>(String table, T initial) {

    @SuppressWarnings("unchecked")
    Class<T> type() {
        return (Class<T>) initial.getClass();
    }
}
