package app.entente.answering;

import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Value;
import java.util.Optional;

/** What opens of one person's answer: never its note, never its share level. */
public record ShownAnswer(Value value, String ownWords, Optional<SaidAloud> saidAloud, Optional<Guess> guess) {

    @Override
    public String toString() {
        return "ShownAnswer[hidden]";
    }
}
