package app.entente.vault;

import java.util.UUID;

/** The holder of the data key that seals a payload: one person in one space, or the space for what both write. */
public sealed interface KeyHolder {

    UUID space();

    record Person(UUID space, UUID person) implements KeyHolder {}

    record Both(UUID space) implements KeyHolder {}
}
