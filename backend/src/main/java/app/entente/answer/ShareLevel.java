package app.entente.answer;

/** What may open of an answer, if the partner shows theirs too. */
public enum ShareLevel {
    SHOW,

    /** Names the theme as worth a talk, never the item. Only ever chosen, never a default. */
    TOPIC_ONLY,

    PRIVATE
}
