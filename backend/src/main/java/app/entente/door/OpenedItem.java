package app.entente.door;

import app.entente.answer.ShownAnswer;
import app.entente.pack.Item;

/**
 * One item both have shown. A guess opens with it: its value may be shown to its guesser only, the insight from it to
 * both.
 */
public record OpenedItem(Item item, ShownAnswer mine, ShownAnswer partners) {}
