package app.entente.comparison;

import app.entente.engine.StrengthFinding.Kind;

/** Something the two share, and the item that shows it. */
public record Strength(Kind kind, ItemComparison item) {}
