package app.entente.comparison;

import app.entente.engine.StrengthFinding.Kind;

/** A strength the two share, and the item that shows it. */
public record Strength(Kind kind, ItemComparison item) {}
