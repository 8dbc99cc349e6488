package app.entente.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.pack.Pack;
import app.entente.questionnaire.CorePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes a Bundle of every pack below {@code target/fhir}, for the validator that {@code ./entente test --all} runs. */
class FhirSamplesTests {

    private static final Path FOLDER = Path.of("target", "fhir");

    static Stream<Pack> packs() {
        return CorePack.questionnaires().current().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackIsWrittenInBothLanguages(Pack pack) throws IOException {
        Files.createDirectories(FOLDER);
        for (var language : CorePack.questionnaires().languages()) {
            var file = FOLDER.resolve(pack.id() + "-" + language.toLanguageTag() + ".json");
            var sheet = SampleResponses.anySheet(new Random(pack.id().value().length()), pack);
            Files.write(file, SampleResponses.bundle(pack, sheet, Locale.of(language.getLanguage())));
            assertThat(Files.size(file)).isGreaterThan(1_000);
        }
    }
}
