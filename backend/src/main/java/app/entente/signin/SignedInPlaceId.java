package app.entente.signin;

import java.util.UUID;

/** The identifier of a signed-in place, which only its owner sees. */
public record SignedInPlaceId(UUID value) {

    public static SignedInPlaceId create() {
        return new SignedInPlaceId(UUID.randomUUID());
    }
}
