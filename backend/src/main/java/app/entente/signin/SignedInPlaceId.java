package app.entente.signin;

import java.util.UUID;

/** Names a signed-in place to its owner. */
public record SignedInPlaceId(UUID value) {

    public static SignedInPlaceId create() {
        return new SignedInPlaceId(UUID.randomUUID());
    }
}
