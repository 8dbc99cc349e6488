package app.entente.checkin;

import app.entente.answer.Answer;
import java.util.Map;

/**
 * A check-in as one person sees it while it is shut: what they have answered, and whether they are ready to open it.
 * It is the same whatever the partner has done.
 */
public record CheckIn(CheckInSubject subject, boolean ready, Map<String, Answer> answers) {

    public CheckIn {
        answers = Map.copyOf(answers);
    }

    static CheckIn untouched(CheckInSubject subject) {
        return new CheckIn(subject, false, Map.of());
    }
}
