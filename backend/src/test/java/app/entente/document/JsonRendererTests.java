package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.comparison.ByPartner;
import app.entente.document.GuideDocument.CounsellorData;
import app.entente.figures.FigureCalculatorTests;
import app.entente.figures.Figures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

class JsonRendererTests {

    private static final ByPartner<String> NAMES = new ByPartner<>("Noa", "Robin");
    private static final Figures NOTHING_SHOWN = FigureCalculatorTests.figures(List.of());

    private final JsonRenderer press = new JsonRenderer();

    @Test
    void everyKindOfBlockFitsTheSchema() {
        var guide = GuideJsonSchema.valid(press.render(SampleDocuments.saying("words")));
        assertThat(guide.get("purpose").asString()).isEqualTo("Not a test.");
        assertThat(guide.get("figures").isNull()).isTrue();
        assertThat(guide.get("pages").get(0).get("content").findValuesAsString("kind"))
                .containsExactly("quote", "views", "picture", "table", "heading", "words", "question", "agreement");
    }

    @Test
    void aFurtherLanguageIsATranslation() {
        var guide = SampleDocuments.saying("words");
        var both = GuideJsonSchema.valid(press.render(guide.furtherEdition(guide)));
        assertThat(both.get("translations")).hasSize(1);
        assertThat(both.get("translations").get(0).get("pages")).isEqualTo(both.get("pages"));
    }

    @Test
    void whatIsUndefinedIsNullAndNeverZero() {
        var figures = GuideJsonSchema.valid(press.render(with(NOTHING_SHOWN))).get("figures");
        for (var likeness : figures.get("likeness")) {
            assertThat(likeness.get("profile")).hasSize(6).allMatch(it -> it.isNull());
            assertThat(likeness.get("agreement")).hasSize(9).allMatch(it -> it.isNull());
        }
        assertThat(figures.get("guessing").get("circle").isNull()).isTrue();
    }

    @Test
    void whatNeedsMorePeopleIsNotGivenAndSaysWhy() {
        var figures = GuideJsonSchema.valid(press.render(with(NOTHING_SHOWN))).get("figures");
        assertThat(figures.get("notGiven").get("normative").asString()).contains("reference group");
        assertThat(figures.get("notGiven").get("cronbachAlpha").asString()).contains("not defined");
    }

    @Test
    void whatTurnsTheDirectionIsLeftOut() {
        var written = press.render(SampleDocuments.saying("\u202Eevil"));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("evil")
                .doesNotContain("\\u202e")
                .doesNotContain("\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"}, \"figures\": 1", "</script>", "\\ \n \t", "Ελένη 💛"})
    void whatPeopleWriteIsTextAndNothingElse(String hostile) {
        var guide = GuideJsonSchema.valid(press.render(SampleDocuments.saying(hostile)));
        assertThat(guide.get("pages").findValuesAsString("sentence")).containsExactly(PrintableText.of(hostile));
    }

    @Test
    void everythingInThePinnedFileIsStillWritten() throws IOException {
        var pinned = GuideJsonSchema.valid(new ClassPathResource("guide/version-1.json").getContentAsByteArray());
        var today = GuideJsonSchema.valid(press.render(PinnedGuide.guide()));
        assertThat(missing("", pinned, today)).isEmpty();
    }

    /** Returns the places where something pinned is missing or another; what was added is no difference. */
    private static Stream<String> missing(String place, JsonNode pinned, @Nullable JsonNode today) {
        if (today == null) {
            return Stream.of(place);
        }
        if (pinned.isObject()) {
            return pinned.propertyStream()
                    .flatMap(it -> missing(place + "/" + it.getKey(), it.getValue(), today.get(it.getKey())));
        }
        if (pinned.isArray()) {
            return IntStream.range(0, pinned.size())
                    .boxed()
                    .flatMap(it -> missing(place + "/" + it, pinned.get(it), today.get(it)));
        }
        return pinned.equals(today) ? Stream.of() : Stream.of(place);
    }

    @Test
    void theSchemaIsStrict() {
        var guide = new String(press.render(with(NOTHING_SHOWN)), StandardCharsets.UTF_8);
        GuideJsonSchema.refuses(guide.replace("\"version\" : 1", "\"version\" : 2"));
        GuideJsonSchema.refuses(guide.replace("\"purpose\"", "\"aim\""));
        GuideJsonSchema.refuses(guide.replace("\"correlation\" : null", "\"correlation\" : 1.5"));
        GuideJsonSchema.refuses(guide.replace("\"kind\" : \"points\"", "\"kind\" : \"score\""));
    }

    private static GuideDocument with(Figures figures) {
        return SampleDocuments.saying("words").withCounsellorData(new CounsellorData(NAMES, figures));
    }
}
