package app.entente.checkin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days on which an agreement is asked about: the review date in its terms, and that day in every later year. */
public final class ReviewDays {

    private ReviewDays() {}

    /** Returns the latest such day that is not after today; empty before the review date. */
    public static Optional<LocalDate> latest(LocalDate review, LocalDate today) {
        return today.isBefore(review)
                ? Optional.empty()
                : Optional.of(review.plusYears(ChronoUnit.YEARS.between(review, today)));
    }

    /** Returns the next such day after today. */
    public static LocalDate next(LocalDate review, LocalDate today) {
        return today.isBefore(review) ? review : review.plusYears(ChronoUnit.YEARS.between(review, today) + 1);
    }
}
