package app.entente.pack;

/** The rule for a wish about receiving support: whether it is weighed, and who may see it. */
public enum WishRule {
    /** It counts in the comparison. */
    WEIGHED,
    /** It opens only where both wish for more, and then counts. */
    MUTUAL,
    /** It is shown and never weighed: the question did not yet say what the wish was about. */
    ONLY_SHOWN
}
