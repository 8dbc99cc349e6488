package app.entente.comparison;

import app.entente.engine.Aspect;
import app.entente.questionnaire.Item;

/** One item both have shown, from the side of the one who looks. */
public record Compared(Item item, Aspect aspect, View mine, View partners, Outcome outcome, Guesses guesses) {}
