package app.entente.joint;

import app.entente.payload.PayloadFormat;

/** A record that a round has one of: its table, the format it is sealed in, and its value before any change. */
public record SealedSingleton<T>(String table, PayloadFormat<T> format, T initial) {}
