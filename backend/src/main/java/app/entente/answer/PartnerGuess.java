package app.entente.answer;

import app.entente.values.Value;

/** A person's guess of their partner's answer. */
public record PartnerGuess(Value value) {}
