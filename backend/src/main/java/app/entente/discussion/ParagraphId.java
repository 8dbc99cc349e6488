package app.entente.discussion;

import java.util.UUID;

/** One paragraph of the shared notes; made by the screen that begins it, so that sending it twice is writing it once. */
public record ParagraphId(UUID value) {

    public static ParagraphId create() {
        return new ParagraphId(UUID.randomUUID());
    }
}
