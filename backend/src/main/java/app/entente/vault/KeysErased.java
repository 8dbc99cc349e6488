package app.entente.vault;

import java.util.UUID;

/** One or more keys of this space were erased; caches remove them. */
public record KeysErased(UUID space) {}
