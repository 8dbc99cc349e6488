package app.entente.nextstep;

/** The one next thing of a person. */
public enum NextStep {
    NAME_YOURSELF,
    INVITE,
    CHOOSE,
    ANSWER,
    /** Everything that can be answered alone is answered, and the invitation is open. */
    WAIT_FOR_PARTNER,
    /** This person has said yes to the list and answered all of it; the round begins once both have said yes. */
    WAIT_FOR_START,
    READ_BACK,
    DOOR,
    COMPARISON,
    TALK,
    AGREE,
    GUIDE,
    /** This person has approved the guide and the partner has not; both see that. */
    WAIT_FOR_APPROVAL,
    /** An agreement in force has come up for review, and this person has not said yet how it went. */
    REVIEW,
    /** The talk was two weeks ago, and this person has not answered its pulse yet. */
    PULSE,
    /** Three months have passed since the newest round of packs opened: the same packs can be asked again. */
    RETAKE,
    /** Nothing else is due for two weeks: one theme can be asked. */
    THEME,
    DONE
}
