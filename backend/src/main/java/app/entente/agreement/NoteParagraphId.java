package app.entente.agreement;

import java.util.UUID;

/**
 * The identifier of one paragraph of the shared notes; the screen that begins it makes it, so that a repeated request
 * stores it once.
 */
public record NoteParagraphId(UUID value) {

    public static NoteParagraphId create() {
        return new NoteParagraphId(UUID.randomUUID());
    }
}
