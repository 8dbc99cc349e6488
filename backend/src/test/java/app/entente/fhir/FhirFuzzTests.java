package app.entente.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.ShareLevel;
import app.entente.questionnaire.CorePack;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes at all are read as private answers, or refused. {@code ./entente bench fuzz} looks for more. */
class FhirFuzzTests {

    private static final ResponseReader READER = new ResponseReader();

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            for (var response : READER.responses(bytes)) {
                var found = READER.byLinkId(response);
                CorePack.pack().items().stream()
                        .filter(it -> found.containsKey(it.id().value()))
                        .flatMap(it -> READER.answer(it, CorePack.texts(), found).stream())
                        .forEach(it -> assertThat(it.level()).isEqualTo(ShareLevel.PRIVATE));
            }
        } catch (FhirRefused e) {
            assertThat(e).hasNoCause();
        }
    }
}
