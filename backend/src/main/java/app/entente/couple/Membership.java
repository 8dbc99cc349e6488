package app.entente.couple;

import app.entente.person.PersonId;
import app.entente.vault.KeyHolder;
import java.util.Objects;

/**
 * The proof that a person holds a seat in a space.
 *
 * <p>Only this module makes one, from the database: its holder may act for that seat, and for no other.
 */
public final class Membership {

    private final SpaceId space;
    private final Seat seat;
    private final PersonId person;

    Membership(SpaceId space, Seat seat, PersonId person) {
        this.space = space;
        this.seat = seat;
        this.person = person;
    }

    public SpaceId space() {
        return space;
    }

    public Seat seat() {
        return seat;
    }

    public PersonId person() {
        return person;
    }

    /** Returns the holder of the key for what is this person's alone. */
    public KeyHolder.Person key() {
        return new KeyHolder.Person(space.value(), person.value());
    }

    /** Returns the holder of the key for what both write. */
    public KeyHolder.Both sharedKey() {
        return new KeyHolder.Both(space.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership it && space.equals(it.space) && seat == it.seat && person.equals(it.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(space, seat, person);
    }

    @Override
    public String toString() {
        return "Membership[" + space + ", " + seat + ", " + person + "]";
    }
}
