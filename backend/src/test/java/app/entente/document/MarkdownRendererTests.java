package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownRendererTests {

    @Test
    void itReadsAsPlainText() {
        assertThat(printed("It helps to hear a well-meant word."))
                .startsWith("# Noa \\& Robin\n\n*A guide for talking*")
                .contains("\n## When something is wrong\n")
                .contains("- ● **Noa:** Agree; Matters very much; It helps to hear a well-meant word.")
                .contains("> It helps to hear a well-meant word.");
    }

    @Test
    void markupSomebodyWroteStaysText() {
        assertThat(printed("<b onclick=x>[here](javascript:x)</b> | `code`"))
                .contains("&lt;b onclick=x\\>\\[here\\](javascript:x)&lt;/b\\> \\| \\`code\\`")
                .doesNotContain("<b");
    }

    @Test
    void noLineOfItsOwnCanBeSmuggledIn() {
        assertThat(printed("one\n\n# two\r- three\u2028four").lines()).noneMatch(it -> it.startsWith("# two"));
        assertThat(printed("# heading")).contains("\\# heading");
        assertThat(printed("1. first")).contains("1\\. first");
    }

    @Test
    void noDirectionReachesOutOfWhatSomebodyWrote() {
        assertThat(printed("\u202Eevil"))
                .contains("**Noa:** Agree; Matters very much; evil", "> evil")
                .doesNotContain("\u202E");
        assertThat(printed("\u05D0\u05D1")).contains("> \u2068\u05D0\u05D1\u2069");
    }

    private static String printed(String words) {
        return new String(new MarkdownRenderer().render(SampleDocuments.saying(words)), StandardCharsets.UTF_8);
    }
}
