package app.entente.answer;

/** The level of sharing of an answer, if the partner shows theirs too. */
public enum ShareLevel {
    SHOW,

    /** The theme counts as worth a talk, the item is never named. Only ever chosen, never a default. */
    TOPIC_ONLY,

    PRIVATE
}
