package app.entente.importedguide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.document.Block;
import app.entente.document.MarkdownRenderer;
import app.entente.document.MarkupRenderer;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes at all are read as a guide that can be shown, or refused. {@code ./entente bench fuzz} looks for more. */
class GuideReaderFuzzTests {

    private static final GuideReader READER = ImportedFiles.reader();

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadOrRefused(byte[] bytes) {
        try {
            var guide = READER.read(bytes);
            assertThat(guide.counsellorData()).isEmpty();
            assertThat(guide.editions())
                    .allSatisfy(edition -> assertThat(edition.sections())
                            .hasSameSizeAs(guide.sections())
                            .allSatisfy(it -> assertThat(it.blocks()).noneMatch(Block.Figure.class::isInstance)));
            assertThat(MarkupRenderer.forScreen(guide)).doesNotContain("<script", "\u202E", "\u0000");
            assertThat(new MarkdownRenderer().render(guide)).isNotEmpty();
        } catch (ImportRefused e) {
            assertThat(e).hasNoCause();
        }
    }
}
