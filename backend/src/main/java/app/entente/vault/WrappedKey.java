package app.entente.vault;

import java.util.Optional;
import java.util.UUID;

/** A data key as it is stored: wrapped by the master key and, where it has one, by a secret in a file of its own. */
@SuppressWarnings("ArrayRecordComponent") // goes from the row to the cipher and nowhere else
record WrappedKey(byte[] wrapped, Optional<UUID> secret) {}
