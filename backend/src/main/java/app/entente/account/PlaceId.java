package app.entente.account;

import java.util.UUID;

/** Names a signed-in place to its owner. */
public record PlaceId(UUID value) {

    public static PlaceId create() {
        return new PlaceId(UUID.randomUUID());
    }
}
