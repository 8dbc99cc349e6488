package app.entente.importedguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Files of guides for tests, small and whole. */
public final class ImportedFiles {

    private ImportedFiles() {}

    static GuideReader reader() {
        return new GuideReader(new GuideFile(), new BlockReader());
    }

    /** Returns the guide that pins version 1 of the format, in two languages. */
    static byte[] pinned() {
        try {
            return new ClassPathResource("guide/version-1.json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a guide of one page with these blocks, written as JSON. */
    static byte[] holding(String blocks) {
        return """
                {"format": "entente.guide", "version": 1, "language": "en", "purpose": "To talk.",
                 "title": "Noa and Robin", "subtitle": "A guide", "date": "2026-11-26", "figures": null,
                 "pages": [{"over": "Over", "title": "Title", "content": [%s]}]}
                """.formatted(blocks).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a guide with one agreement of these words. */
    public static byte[] agreeing(String sentence) {
        return holding("""
                {"kind": "agreement", "about": "Home", "sentence": "%s", "note": "Both", "review": "2026-12-10"}
                """.formatted(sentence));
    }
}
