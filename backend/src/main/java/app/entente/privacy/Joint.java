package app.entente.privacy;

import app.entente.discussion.Agreement;
import app.entente.discussion.ParkedLine;
import app.entente.discussion.Wording;
import java.time.LocalDate;
import java.util.List;

/** What both wrote in one round, as it is written down for either. */
record Joint(List<String> notes, List<Agreed> agreements, List<String> parked) {

    record Agreed(String sentence, LocalDate review, boolean standing) {

        static Agreed of(Agreement agreement) {
            var terms = agreement.terms();
            return new Agreed(terms.sentence(), terms.review(), agreement.stands());
        }
    }

    static Joint of(List<Wording> notes, List<Agreement> agreements, List<ParkedLine> parked) {
        return new Joint(
                notes.stream().map(Wording::text).toList(),
                agreements.stream().map(Agreed::of).toList(),
                parked.stream().map(ParkedLine::text).toList());
    }
}
