package app.entente.demo;

import app.entente.couple.Seat;
import app.entente.person.PersonId;
import java.util.Arrays;
import java.util.List;

/** The roles of the demos, two in each: one a visitor takes, and the other is their partner's. */
public enum DemoRole {
    NOA(DemoVariant.BEGINNING, Seat.A),
    ROBIN(DemoVariant.BEGINNING, Seat.B),
    LOU(DemoVariant.LATER, Seat.A),
    MIKA(DemoVariant.LATER, Seat.B);

    private final DemoVariant variant;
    private final Seat seat;

    DemoRole(DemoVariant variant, Seat seat) {
        this.variant = variant;
        this.seat = seat;
    }

    /** Returns the two of this demo, the first seat first. */
    public static List<DemoRole> of(DemoVariant variant) {
        return Arrays.stream(values()).filter(it -> it.variant == variant).toList();
    }

    /** Returns the role that one of this couple has. */
    public static DemoRole of(DemoCouple couple, PersonId person) {
        return of(couple.variant(), person.equals(couple.first()) ? Seat.A : Seat.B);
    }

    static DemoRole of(DemoVariant variant, Seat seat) {
        return of(variant).stream().filter(it -> it.seat == seat).findFirst().orElseThrow();
    }

    public DemoVariant variant() {
        return variant;
    }

    public Seat seat() {
        return seat;
    }

    public DemoRole other() {
        return of(variant).stream().filter(it -> it != this).findFirst().orElseThrow();
    }

    /** Returns the one of this couple who has the seat of this role. */
    public PersonId personOf(DemoCouple couple) {
        return switch (seat) {
            case A -> couple.first();
            case B -> couple.second();
        };
    }
}
