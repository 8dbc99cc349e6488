package app.entente.account;

import java.time.LocalDate;

/** A browser in which a person is signed in: days, no device, no address. */
public record Place(PlaceId id, PersonId person, LocalDate made, LocalDate lastUsed) {}
