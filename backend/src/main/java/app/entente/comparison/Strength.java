package app.entente.comparison;

import app.entente.engine.Shared.Kind;

/** Something the two share, and the item that shows it. */
public record Strength(Kind kind, Compared item) {}
