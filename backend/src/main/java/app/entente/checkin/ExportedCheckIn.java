package app.entente.checkin;

/** Names of check-ins as every export writes them. */
public final class ExportedCheckIn {

    private ExportedCheckIn() {}

    /** Returns a name for what this is about that stays. */
    public static String about(CheckInSubject subject) {
        return switch (subject) {
            case CheckInSubject.Review _ -> "agreement";
            case CheckInSubject.Pulse _ -> "talk";
        };
    }
}
