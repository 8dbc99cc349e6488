package app.entente.joint;

import app.entente.payload.PayloadFormat;

/** A kind of sealed record: its code in the column, which stays letter by letter, and the format of its content. */
public record SealedRecordKind<T>(String name, PayloadFormat<T> format) {}
