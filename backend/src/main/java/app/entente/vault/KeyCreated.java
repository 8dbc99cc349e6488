package app.entente.vault;

import java.util.UUID;

/** A key was made for this space, for good only once the transaction commits. */
record KeyCreated(UUID space) {}
