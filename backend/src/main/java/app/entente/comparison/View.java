package app.entente.comparison;

import app.entente.questionnaire.Importance;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Value;
import java.util.Optional;

/** What one of the two answered, as both may see it: a guess is never in it. */
public record View(Value value, String ownWords, Optional<SaidAloud> said, Optional<Importance> importance) {

    @Override
    public String toString() {
        return "View[hidden]";
    }
}
