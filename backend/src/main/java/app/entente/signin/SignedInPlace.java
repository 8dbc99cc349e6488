package app.entente.signin;

import app.entente.person.PersonId;
import java.time.LocalDate;

/** A browser in which a person is signed in: the dates of its first and last use, no device, no address. */
public record SignedInPlace(SignedInPlaceId id, PersonId person, LocalDate made, LocalDate lastUsed) {}
