package app.entente.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.wording.Bundles.Told;
import org.junit.jupiter.api.Test;

/** Holds the words of the guide and of one's own export against the rules of wording. */
class WordingOfBundlesTests {

    @Test
    void guideAndExportAreShortAndPlain() {
        var texts = Bundles.texts("classpath*:*/words*.properties").toList();
        assertThat(texts).extracting(Told::key).contains("strengths.title", "purpose");
        assertThat(texts)
                .allSatisfy(it -> assertThat(Wording.in(it.language()).wrongInPage(it.text()))
                        .as("%s: %s", it.key(), it.text())
                        .isEmpty());
    }
}
