package app.entente.door;

import app.entente.questionnaire.Item;
import app.entente.sheet.ShownAnswer;

/**
 * One item both have shown. A guess opens with it: its value may be shown to its guesser only, the insight from it to
 * both.
 */
public record OpenedItem(Item item, ShownAnswer mine, ShownAnswer partners) {}
