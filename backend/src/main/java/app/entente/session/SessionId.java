package app.entente.session;

import java.util.UUID;

/** One run of a space from its start to its close. */
public record SessionId(UUID value) {

    static SessionId create() {
        return new SessionId(UUID.randomUUID());
    }
}
