package app.entente.discussion;

import app.entente.payload.PayloadFormat;

/** A record that a round has one of: its table, the format it is sealed in, and its value before any change. */
public record RoundRow<T>(String table, PayloadFormat<T> format, T empty) {}
