package app.entente.comparison;

import app.entente.engine.Aspect;
import app.entente.questionnaire.Item;

/** The comparison of one item both have shown, from the side of the person who looks. */
public record ItemComparison(
        Item item,
        Aspect aspect,
        VisibleAnswer mine,
        VisibleAnswer partners,
        ComparisonOutcome outcome,
        GuessInsights guesses) {}
