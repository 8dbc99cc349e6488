package app.entente.agreement;

import app.entente.couple.Seat;
import app.entente.values.ItemId;

/** The identifier of a limit one partner set about themselves; the limit itself is their answer to the item. */
public record LimitId(ItemId item, Seat owner) {}
