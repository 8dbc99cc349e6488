package app.entente.questionnaire;

/** Which answers to a statement are welcome. Most items have no good pole: what counts there is what each expects. */
public enum Good {
    HIGH,
    LOW,
    NONE
}
