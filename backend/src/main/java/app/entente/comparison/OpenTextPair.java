package app.entente.comparison;

import app.entente.questionnaire.Item;

/** One question both have answered in their own words, side by side. */
public record OpenTextPair(Item item, VisibleAnswer mine, VisibleAnswer partners) {}
