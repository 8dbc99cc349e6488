package app.entente.person;

import java.util.UUID;

/** Somebody with an account. */
public record PersonId(UUID value) {

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }
}
