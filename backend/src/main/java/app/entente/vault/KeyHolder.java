package app.entente.vault;

import java.util.UUID;

/** Whose data key seals a payload: one person's in one space, or the one both write under. */
public sealed interface KeyHolder {

    UUID space();

    record Person(UUID space, UUID person) implements KeyHolder {}

    record Both(UUID space) implements KeyHolder {}
}
