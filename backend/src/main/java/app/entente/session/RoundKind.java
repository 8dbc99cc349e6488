package app.entente.session;

/** The kind of a round. At most one round of these kinds has a shut door at a time. */
public enum RoundKind {
    /** The first round of its session. */
    FIRST,
    /** Packs that the session has not asked before. */
    FURTHER,
    /** One theme. */
    THEME,
    /** The packs of an opened round once more, in their current versions. */
    RETAKE;

    /** Returns the stored code, which never changes. */
    String code() {
        return switch (this) {
            case FIRST -> "FIRST";
            case FURTHER -> "FURTHER";
            case THEME -> "THEME";
            case RETAKE -> "RETAKE";
        };
    }

    /** Returns the kind with this stored code; throws IllegalArgumentException where there is none. */
    static RoundKind of(String code) {
        return switch (code) {
            case "FIRST" -> FIRST;
            case "FURTHER" -> FURTHER;
            case "THEME" -> THEME;
            case "RETAKE" -> RETAKE;
            default -> throw new IllegalArgumentException("There is no kind of round " + code);
        };
    }
}
