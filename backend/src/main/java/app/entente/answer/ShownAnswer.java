package app.entente.answer;

import app.entente.values.SaidAloud;
import app.entente.values.Value;
import java.util.Optional;

/** The part of one person's answer that opens: never its note, never its share level. */
public record ShownAnswer(Value value, String ownWords, Optional<SaidAloud> saidAloud, Optional<PartnerGuess> guess) {

    @Override
    public String toString() {
        return "ShownAnswer[hidden]";
    }
}
