package app.entente.live;

/**
 * Something of this kind changed for one person; they ask again what they may see.
 *
 * <p>The revision only grows. It counts this person's beats alone: it must not tell of anybody else's.
 */
public record ChangeNotice(String kind, long revision) {

    /** Something may have been missed. */
    public static final String AGAIN = "Again";
}
