package app.entente.door;

import app.entente.answer.ShownAnswer;
import app.entente.questionnaire.Item;

/** One item both have shown. A guess opens with it: its value is for its owner's eyes, the sentence about it for both. */
public record OpenedItem(Item item, ShownAnswer mine, ShownAnswer partners) {}
