package app.entente.talk;

import app.entente.couple.Seat;

/** One line of the parking lot, in the words of the partner who parked it. */
public record ParkedLine(ParkedLineId id, String text, Seat by) {

    boolean saysTheSameAs(ParkedLine other) {
        return by == other.by && text.equals(other.text);
    }
}
