package app.entente.discussion;

/** Something of which a round has one: the table it lies in, and what it is before anybody has changed it. */
public record RoundRow<T>(String table, T empty) {

    @SuppressWarnings("unchecked")
    Class<T> type() {
        return (Class<T>) empty.getClass();
    }
}
