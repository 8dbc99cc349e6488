package app.entente.session;

import java.util.UUID;

/** The identifier of one session of a space. */
public record SessionId(UUID value) {

    static SessionId create() {
        return new SessionId(UUID.randomUUID());
    }
}
