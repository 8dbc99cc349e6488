package app.entente.answering;

import app.entente.questionnaire.Value;

/** What a person expects their partner to have answered. */
public record Guess(Value value) {}
