package app.entente.session;

import java.util.UUID;

/** The identifier of one round of a session. */
public record RoundId(UUID value) {

    static RoundId create() {
        return new RoundId(UUID.randomUUID());
    }
}
