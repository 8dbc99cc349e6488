package app.entente.fhir;

/** A file that holds no answers to a pack of Entente. */
public final class FhirRefused extends RuntimeException {

    public enum Reason {
        /** It is longer than {@link AnswerImport#MAX_BYTES}. */
        TOO_LARGE,
        /** It is no JSON, or nested or long beyond what answers need. */
        UNREADABLE,
        /** It is JSON, and no QuestionnaireResponse for a pack of Entente, nor a Bundle with one. */
        NO_RESPONSE
    }

    private final Reason reason;

    FhirRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
