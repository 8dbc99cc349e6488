package app.entente.discussion;

import java.util.UUID;

/** One piece of what the two wrote, with the version of its row. */
public record Piece<T>(UUID id, int version, T content) {}
