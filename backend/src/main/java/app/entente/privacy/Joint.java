package app.entente.privacy;

import app.entente.discussion.Agreement;
import java.time.LocalDate;
import java.util.List;

/** What both wrote in one round, as it is written down for either. */
record Joint(
        List<String> notes,
        List<String> told,
        List<String> honouring,
        List<Agreed> agreements,
        List<String> parked,
        List<String> appreciations) {

    record Agreed(String sentence, LocalDate review, boolean standing) {

        static Agreed of(Agreement agreement) {
            var terms = agreement.terms();
            return new Agreed(terms.sentence(), terms.review(), agreement.stands());
        }
    }
}
