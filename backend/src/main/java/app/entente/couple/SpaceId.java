package app.entente.couple;

import java.util.UUID;

/** The private place of one pair. */
public record SpaceId(UUID value) {

    public static SpaceId create() {
        return new SpaceId(UUID.randomUUID());
    }
}
