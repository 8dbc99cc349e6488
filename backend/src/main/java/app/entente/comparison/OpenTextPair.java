package app.entente.comparison;

import app.entente.pack.Item;

/** One question both have answered in their own words, side by side. */
public record OpenTextPair(Item item, VisibleAnswer mine, VisibleAnswer partners) {}
