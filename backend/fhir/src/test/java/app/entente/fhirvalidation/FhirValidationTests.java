package app.entente.fhirvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples that the backend's tests wrote keep the rules of HL7's validator, the answers those of their questionnaire. */
class FhirValidationTests {

    private static final Path SAMPLES = Path.of("..", "target", "fhir");
    private static final FhirContext R4 = FhirContext.forR4();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theValidatorFindsNoFault(Path sample) throws IOException {
        assertThat(faults(Files.readString(sample))).isEmpty();
    }

    /** The control: an answer that its question does not offer is a fault. */
    @Test
    void aCodeThatIsNoOptionIsAFault() throws IOException {
        var sample = Files.readString(SAMPLES.resolve("core-en.json"));
        var changed = new StringBuilder(sample);
        var at = sample.indexOf("\"code\":", sample.indexOf("QuestionnaireResponse"));
        changed.replace(at, sample.indexOf(',', at), "\"code\":\"elsewhere\"");
        assertThat(faults(changed.toString())).isNotEmpty();
    }

    private static List<String> faults(String bundle) {
        return validator(bundle).validateWithResult(bundle).getMessages().stream()
                .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(it -> it.getLocationString() + ": " + it.getMessage())
                .toList();
    }

    private static FhirValidator validator(String bundle) {
        var questionnaires = R4.newJsonParser().parseResource(Bundle.class, bundle).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Questionnaire.class::isInstance)
                .map(Questionnaire.class::cast)
                .toList();
        var support = new ValidationSupportChain(
                new BundledQuestionnaires(R4, questionnaires),
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4));
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }
}
