package app.entente.invitation;

import java.util.UUID;

/** The identifier of one invitation. */
public record InvitationId(UUID value) {

    static InvitationId create() {
        return new InvitationId(UUID.randomUUID());
    }
}
