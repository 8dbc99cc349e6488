package app.entente.privacy;

import app.entente.discussion.Agreement;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** What both wrote in one round, as it is written down for either. */
record Joint(
        @JsonProperty("notes") List<String> notes,
        @JsonProperty("told") List<String> told,
        @JsonProperty("honouring") List<String> honouring,
        @JsonProperty("agreements") List<Agreed> agreements,
        @JsonProperty("parked") List<String> parked,
        @JsonProperty("appreciations") List<String> appreciations) {

    record Agreed(
            @JsonProperty("sentence") String sentence,
            @JsonProperty("review") LocalDate review,
            @JsonProperty("standing") boolean standing) {

        static Agreed of(Agreement agreement) {
            var terms = agreement.terms();
            return new Agreed(terms.sentence(), terms.review(), agreement.stands());
        }
    }
}
