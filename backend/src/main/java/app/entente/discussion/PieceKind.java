package app.entente.discussion;

/** What lies in a round in pieces of its own, and how it is called there. */
public record PieceKind<T>(String name, Class<T> type) {

    static final PieceKind<Telling> TELLING = new PieceKind<>("TELLING", Telling.class);
    static final PieceKind<Honouring> HONOURING = new PieceKind<>("HONOURING", Honouring.class);
    static final PieceKind<Appreciation> APPRECIATION = new PieceKind<>("APPRECIATION", Appreciation.class);
}
