package app.entente.pack;

/** How a limit is asked: its three levels are the same, their labels are not. */
public enum LimitQuestion {
    /** An act of the partner's where permission makes sense. */
    PERMISSION,
    /** A request of the partner's about what is mine. */
    REQUEST,
    /** A line both keep. */
    LINE
}
