package app.entente.values;

/** Whether a settled division of work can be a strength: how a couple splits work is theirs, but not every split is praised. */
public enum StrengthRule {
    NEVER,
    UNLESS_ONE_SIDED,
    ALWAYS
}
