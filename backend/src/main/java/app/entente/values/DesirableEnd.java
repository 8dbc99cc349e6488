package app.entente.values;

/** Which answers to a statement are welcome. Most items have no good pole: what counts there is what each expects. */
public enum DesirableEnd {
    HIGH,
    LOW,
    NONE
}
