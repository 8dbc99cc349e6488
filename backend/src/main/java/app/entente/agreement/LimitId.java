package app.entente.agreement;

import app.entente.couple.Seat;
import app.entente.values.ItemId;

/** A limit of one of them about what is theirs; what it says is their answer, and stays with it. */
public record LimitId(ItemId item, Seat owner) {}
