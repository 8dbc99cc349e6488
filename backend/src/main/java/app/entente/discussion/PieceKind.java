package app.entente.discussion;

/** A kind of sealed record: its code in the column, which stays letter by letter, and the type of its content. */
public record PieceKind<T>(String name, Class<T> type) {}
