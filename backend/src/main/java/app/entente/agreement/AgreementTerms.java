package app.entente.agreement;

import app.entente.couple.Seat;
import app.entente.joint.TextRefused;
import app.entente.joint.UserText;
import java.time.LocalDate;
import java.util.Set;

/**
 * The terms of an agreement: one sentence of 1 to {@value UserText#MAX_SENTENCE} characters, one or two owners who look
 * after it, and the date of its review. The constructor throws TextRefused where the sentence is empty or too long, or
 * the owners are none.
 */
public record AgreementTerms(String sentence, Set<Seat> owners, LocalDate review) {

    public AgreementTerms {
        sentence = UserText.required(sentence, UserText.MAX_SENTENCE).replace('\n', ' ');
        owners = Set.copyOf(owners);
        if (owners.isEmpty()) {
            throw new TextRefused();
        }
    }
}
