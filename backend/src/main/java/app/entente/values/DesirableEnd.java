package app.entente.values;

/**
 * The end of a statement that is welcome, if any. Most items have no good pole: what counts there is what each expects.
 */
public enum DesirableEnd {
    HIGH,
    LOW,
    NONE
}
