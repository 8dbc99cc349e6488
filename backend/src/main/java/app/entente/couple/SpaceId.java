package app.entente.couple;

import java.util.UUID;

/** The identifier of one couple's space. */
public record SpaceId(UUID value) {

    public static SpaceId create() {
        return new SpaceId(UUID.randomUUID());
    }
}
