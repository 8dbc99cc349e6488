package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.guide.Booklet.Counsel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPressTests {

    private static final Sides<String> NAMES = new Sides<>("Noa", "Robin");
    private static final Figures NOTHING_SHOWN = FiguresTests.figures(List.of());

    private final JsonPress press = new JsonPress();

    @Test
    void everyKindOfBlockFitsTheSchema() {
        var guide = GuideSchema.valid(press.print(Booklets.saying("words")));
        assertThat(guide.get("purpose").asString()).isEqualTo("Not a test.");
        assertThat(guide.get("figures").isNull()).isTrue();
        assertThat(guide.get("pages").get(0).get("content").findValuesAsString("kind"))
                .containsExactly("quote", "views", "picture", "table", "heading", "words", "question", "agreement");
    }

    @Test
    void aFurtherLanguageIsATranslation() {
        var guide = Booklets.saying("words");
        var both = GuideSchema.valid(press.print(guide.beside(guide)));
        assertThat(both.get("translations")).hasSize(1);
        assertThat(both.get("translations").get(0).get("pages")).isEqualTo(both.get("pages"));
    }

    @Test
    void whatIsUndefinedIsNullAndNeverZero() {
        var figures = GuideSchema.valid(press.print(with(NOTHING_SHOWN))).get("figures");
        for (var likeness : figures.get("likeness")) {
            assertThat(likeness.get("profile")).hasSize(6).allMatch(it -> it.isNull());
            assertThat(likeness.get("agreement")).hasSize(9).allMatch(it -> it.isNull());
        }
        assertThat(figures.get("guessing").get("circle").isNull()).isTrue();
    }

    @Test
    void whatNeedsMorePeopleIsNotGivenAndSaysWhy() {
        var figures = GuideSchema.valid(press.print(with(NOTHING_SHOWN))).get("figures");
        assertThat(figures.get("notGiven").get("normative").asString()).contains("reference group");
        assertThat(figures.get("notGiven").get("cronbachAlpha").asString()).contains("not defined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"}, \"figures\": 1", "</script>", "\\ \n \t", "Ελένη 💛"})
    void whatPeopleWriteIsTextAndNothingElse(String hostile) {
        var guide = GuideSchema.valid(press.print(Booklets.saying(hostile)));
        assertThat(guide.get("pages").findValuesAsString("sentence")).containsExactly(hostile);
    }

    @Test
    void theSchemaIsStrict() {
        var guide = new String(press.print(with(NOTHING_SHOWN)), StandardCharsets.UTF_8);
        GuideSchema.refuses(guide.replace("\"version\" : 1", "\"version\" : 2"));
        GuideSchema.refuses(guide.replace("\"purpose\"", "\"aim\""));
        GuideSchema.refuses(guide.replace("\"correlation\" : null", "\"correlation\" : 1.5"));
        GuideSchema.refuses(guide.replace("\"kind\" : \"points\"", "\"kind\" : \"score\""));
    }

    private static Booklet with(Figures figures) {
        var plain = Booklets.saying("words");
        return new Booklet(
                plain.locale(),
                plain.title(),
                plain.subtitle(),
                plain.purpose(),
                plain.leaves(),
                Optional.of(new Counsel(NAMES, figures)));
    }
}
