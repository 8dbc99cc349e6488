package app.entente.invitation;

import java.util.UUID;

/** One offer of a second seat. */
public record InvitationId(UUID value) {

    static InvitationId create() {
        return new InvitationId(UUID.randomUUID());
    }
}
