package app.entente.answer;

import app.entente.values.Value;

/** What a person expects their partner to have answered. */
public record PartnerGuess(Value value) {}
