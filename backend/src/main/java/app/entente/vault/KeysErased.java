package app.entente.vault;

import java.util.UUID;

/** One or more keys of this space are gone; whoever remembers them forgets. */
public record KeysErased(UUID space) {}
