package app.entente.privacy;

import app.entente.agreement.Agreement;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** The joint records of one round, as they are exported for either partner. */
record JointRecordsExport(
        @JsonProperty("notes") List<String> notes,
        @JsonProperty("told") List<String> told,
        @JsonProperty("honouring") List<String> honouring,
        @JsonProperty("agreements") List<AgreementExport> agreements,
        @JsonProperty("parked") List<String> parked,
        @JsonProperty("appreciations") List<String> appreciations) {

    record AgreementExport(
            @JsonProperty("sentence") String sentence,
            @JsonProperty("review") LocalDate review,
            @JsonProperty("standing") boolean standing) {

        static AgreementExport of(Agreement agreement) {
            var agreementTerms = agreement.terms();
            return new AgreementExport(agreementTerms.sentence(), agreementTerms.review(), agreement.stands());
        }
    }
}
