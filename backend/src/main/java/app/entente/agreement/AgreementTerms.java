package app.entente.agreement;

import app.entente.couple.Seat;
import app.entente.joint.TextRefused;
import app.entente.joint.UserText;
import java.time.LocalDate;
import java.util.Set;

/** What is agreed: one sentence, who looks after it, and when the two look at it again. */
public record AgreementTerms(String sentence, Set<Seat> owners, LocalDate review) {

    public AgreementTerms {
        sentence = UserText.required(sentence, UserText.MAX_SENTENCE).replace('\n', ' ');
        owners = Set.copyOf(owners);
        if (owners.isEmpty()) {
            throw new TextRefused();
        }
    }
}
