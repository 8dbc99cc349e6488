package app.entente.checkin;

import app.entente.values.Value;
import java.util.List;

/**
 * A check-in that has opened: the values both have shown, in the order they were asked, and nothing else. None are left
 * once it is withdrawn.
 */
public record OpenedCheckIn(CheckInSubject subject, List<ShownValues> shown) {

    public OpenedCheckIn {
        shown = List.copyOf(shown);
    }

    public boolean withdrawn() {
        return shown.isEmpty();
    }

    /** The values both have shown to one question. */
    public record ShownValues(String question, Value mine, Value partners) {}
}
