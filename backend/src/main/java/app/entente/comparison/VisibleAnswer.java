package app.entente.comparison;

import app.entente.values.Importance;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import java.util.Optional;

/** One partner's answer as both may see it; it never holds a guess. */
public record VisibleAnswer(Value value, String ownWords, Optional<SaidAloud> said, Optional<Importance> importance) {

    @Override
    public String toString() {
        return "View[hidden]";
    }
}
