package app.entente.fhirvalidation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Finds the questionnaires of a Bundle by their addresses, with or without their versions. */
record BundledQuestionnaires(FhirContext context, List<Questionnaire> questionnaires) implements IValidationSupport {

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String address) {
        if (type == null) {
            return null;
        }
        return questionnaires.stream()
                .filter(it -> address.equals(it.getUrl()) || address.equals(it.getUrl() + "|" + it.getVersion()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
