package app.entente;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.wording.Bundles;
import app.entente.wording.Bundles.Told;
import app.entente.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Holds every text of every screen and page, in every language, against the rules of wording. */
class ScreenWordingTests {

    /** Whom a help line is for is what the line says of itself, in words that no text of ours would use. */
    private static final String WHOM_A_LINE_SERVES = "entry.help.serves.";

    private static final Pattern SHOWN = Pattern.compile(">([^<>]*\\p{L}{2}[^<>]*)<");

    @Test
    void everyTextIsShortAndPlain() {
        var texts = Bundles.texts("classpath*:messages/*.properties").toList();
        assertThat(texts).extracting(Told::key).contains("shell.purpose", "entry.help.danger.text");
        assertThat(texts)
                .filteredOn(it -> !it.key().startsWith(WHOM_A_LINE_SERVES))
                .allSatisfy(it -> assertThat(Wording.in(it.language()).wrongInPage(it.text()))
                        .as("%s: %s", it.key(), it.text())
                        .isEmpty());
    }

    /** So that what stands in the bundles is all there is to read. */
    @Test
    void noTemplateHoldsWordsOfItsOwn() throws IOException {
        var templates = new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");
        assertThat(templates).isNotEmpty();
        for (var template : templates) {
            var shown = SHOWN.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results();
            assertThat(shown.map(it -> it.group(1).strip()))
                    .as(template.getFilename())
                    .allMatch("Entente"::equals);
        }
    }
}
