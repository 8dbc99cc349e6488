package app.entente.checkin;

import app.entente.agreement.AgreementId;
import app.entente.session.RoundId;
import app.entente.values.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The subject of a check-in and the day it begins on. It can be answered from that day on, for {@value #DAYS} days; a
 * check-in that has not opened by then lapses.
 */
public sealed interface CheckInSubject {

    int DAYS = 14;

    LocalDate day();

    /** Returns the names of what is asked, one to three. */
    List<String> questions();

    boolean admits(Value value);

    /** Returns the identifier of what is asked about. */
    UUID about();

    /** Returns whether it can be answered on this day. */
    default boolean isDue(LocalDate today) {
        return !today.isBefore(day()) && today.isBefore(day().plusDays(DAYS));
    }

    /** One wording of an agreement: whether it worked for the two; never whether its owner did it. */
    record Review(AgreementId agreement, int wording, LocalDate day) implements CheckInSubject {

        public static final String QUESTION = "worked";
        public static final List<String> OPTIONS = List.of("yes", "partly", "no");

        @Override
        public List<String> questions() {
            return List.of(QUESTION);
        }

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Chosen(String option) && OPTIONS.contains(option);
        }

        @Override
        public UUID about() {
            return agreement.value();
        }
    }

    /** Up to three statements about what the two have talked about. */
    record Pulse(RoundId round, LocalDate day, List<String> questions) implements CheckInSubject {

        public Pulse {
            questions = List.copyOf(questions);
        }

        @Override
        public boolean admits(Value value) {
            return value instanceof Value.Grade;
        }

        @Override
        public UUID about() {
            return round.value();
        }
    }
}
