package app.entente.joint;

import java.util.UUID;

/** One shared record as it was opened, with its identifier and the version of its row. */
public record SealedRecord<T>(UUID id, int version, T content) {}
