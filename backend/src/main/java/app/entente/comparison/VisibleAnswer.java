package app.entente.comparison;

import app.entente.values.Importance;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import java.util.Optional;

/** What one of the two answered, as both may see it: a guess is never in it. */
public record VisibleAnswer(Value value, String ownWords, Optional<SaidAloud> said, Optional<Importance> importance) {

    @Override
    public String toString() {
        return "View[hidden]";
    }
}
