package app.entente.pack;

/** The subject of an item: one of the three lenses that are compared, or a personal scale. */
public sealed interface Subject permits Lens, Scale {}
