package app.entente.joint;

import java.util.UUID;

/** One piece of what the two wrote, with the version of its row. */
public record SealedRecord<T>(UUID id, int version, T content) {}
