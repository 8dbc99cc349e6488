package app.entente.live;

/**
 * A notice that something of this kind changed for one person, who reads again what they may see.
 *
 * <p>The revision counts this person's notices alone and only grows, so that it reveals nothing of anybody else's.
 */
public record ChangeNotice(String kind, long revision) {

    /** The kind of a notice after which some others may have been missed: everything is to be read again. */
    public static final String AGAIN = "Again";
}
