package app.entente.privacy;

import app.entente.agreement.Agreement;
import java.time.LocalDate;
import java.util.List;

/** The joint records of one round, as they are exported for either partner. */
record JointRecordsExport(
        List<String> notes,
        List<String> told,
        List<String> honouring,
        List<AgreementExport> agreements,
        List<String> parked,
        List<String> appreciations) {

    record AgreementExport(String sentence, LocalDate review, boolean standing) {

        static AgreementExport of(Agreement agreement) {
            var agreementTerms = agreement.terms();
            return new AgreementExport(agreementTerms.sentence(), agreementTerms.review(), agreement.stands());
        }
    }
}
