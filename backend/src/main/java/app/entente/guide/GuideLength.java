package app.entente.guide;

/** The length of a guide: what it holds until its contents are changed, and how much each topic says. */
public enum GuideLength {

    /** Four pages on A5: all topics on one of them. */
    SHORT,

    /** Four pages and one for each topic: what weighs most in it, and the rest as a table. */
    USUAL,

    /** Every answer of each topic, and all parts. */
    EVERYTHING
}
