package app.entente.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.fhir.FhirRefused.Reason;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Pack;
import app.entente.questionnaire.CorePack;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FhirRoundTripTests {

    private static final ResponseReader READER = new ResponseReader();

    static Stream<Pack> packs() {
        return CorePack.questionnaires().current().stream();
    }

    /** Every form, every code, every way to give no value; what is not in the file is private and unsaid again. */
    @ParameterizedTest
    @MethodSource("packs")
    void everyAnswerComesBackPrivate(Pack pack) {
        for (int seed = 0; seed < 20; seed++) {
            var sheet = SampleResponses.anySheet(new Random(seed), pack);
            var language = seed % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH;
            var response = READER.responses(SampleResponses.bundle(pack, sheet, language))
                    .getFirst();
            var found = READER.byLinkId(response);
            assertThat(pack.items())
                    .allSatisfy(item -> assertThat(READER.answer(item, CorePack.texts(), found))
                            .isEqualTo(sheet.answer(item).map(FhirRoundTripTests::comingBack)));
        }
    }

    private static Answer comingBack(Answer answer) {
        return new Answer(
                answer.response(),
                Optional.of(ShareLevel.PRIVATE),
                Optional.empty(),
                Optional.empty(),
                answer.ownWords(),
                answer.note());
    }

    /** The control of the test above: one changed code is another answer. */
    @Test
    void anotherCodeIsAnotherAnswer() {
        var item = CorePack.pack().items().stream()
                .filter(it -> it.form() instanceof ItemForm.Limit)
                .findFirst()
                .orElseThrow();
        assertThat(Stream.of("fine", "ask", "not-ok", "nothing")
                        .map(it -> READER.responses(response(item, it)).getFirst())
                        .map(it -> READER.answer(item, CorePack.texts(), READER.byLinkId(it)))
                        .distinct())
                .hasSize(4)
                .endsWith(Optional.empty());
    }

    private static byte[] response(Item limit, String code) {
        return """
                {"resourceType": "QuestionnaireResponse", "questionnaire": "%s", "item": [
                  {"linkId": "%s", "answer": [{"valueCoding": {"system": "urn:entente:codes:limit", "code": "%s"}}]}]}""".formatted(FhirUris.canonical(CorePack.pack().version()), limit.id(), code)
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | UNREADABLE",
                "{\"resourceType\": | UNREADABLE",
                "[] | NO_RESPONSE",
                "{\"resourceType\": \"Patient\"} | NO_RESPONSE",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": 3}]} | NO_RESPONSE",
                "{\"resourceType\": \"QuestionnaireResponse\", \"questionnaire\": \"PHQ-9\"} | NO_RESPONSE"
            })
    void whatHoldsNoAnswersIsRefusedWithAReason(String file, Reason reason) {
        assertThatExceptionOfType(FhirRefused.class)
                .isThrownBy(() -> READER.responses(file.getBytes(StandardCharsets.UTF_8)))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    @Test
    void aFileNestedWithoutEndIsUnreadable() {
        var deep = "[".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(FhirRefused.class)
                .isThrownBy(() -> READER.responses(deep))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.UNREADABLE));
    }
}
