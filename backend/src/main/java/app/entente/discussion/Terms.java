package app.entente.discussion;

import app.entente.couple.Seat;
import java.time.LocalDate;
import java.util.Set;

/** What is agreed: one sentence, who looks after it, and when the two look at it again. */
public record Terms(String sentence, Set<Seat> owners, LocalDate review) {

    public Terms {
        sentence = Text.required(sentence, Text.SENTENCE).replace('\n', ' ');
        owners = Set.copyOf(owners);
        if (owners.isEmpty()) {
            throw new TextRefused();
        }
    }
}
