package app.entente.joint;

/** Something of which a round has one: the table it lies in, and what it is before anybody has changed it. */
public record SealedSingleton<T>(String table, T initial) {

    @SuppressWarnings("unchecked")
    Class<T> type() {
        return (Class<T>) initial.getClass();
    }
}
