package app.entente.agreement;

import java.util.UUID;

/** One paragraph of the shared notes; made by the screen that begins it, so that sending it twice is writing it once. */
public record NoteParagraphId(UUID value) {

    public static NoteParagraphId create() {
        return new NoteParagraphId(UUID.randomUUID());
    }
}
