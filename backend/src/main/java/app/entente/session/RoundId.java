package app.entente.session;

import java.util.UUID;

/** One answering of chosen packs within a session, with a door of its own. */
public record RoundId(UUID value) {

    static RoundId create() {
        return new RoundId(UUID.randomUUID());
    }
}
