package app.entente.vault;

import java.util.UUID;

/** A key was made for this space, permanently only once the transaction commits. */
record KeyCreated(UUID space) {}
