package app.entente.person;

import java.util.UUID;

/** The identifier of a person with an account. */
public record PersonId(UUID value) {

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }
}
