package app.entente.demo;

import app.entente.couple.Seat;
import java.util.Arrays;
import java.util.List;

/** The roles of the demos, two in each. */
enum DemoRole {
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

    Seat seat() {
        return seat;
    }

    /** Returns the two of this demo, the first seat first. */
    static List<DemoRole> of(DemoVariant variant) {
        return Arrays.stream(values()).filter(it -> it.variant == variant).toList();
    }

    static DemoRole of(DemoVariant variant, Seat seat) {
        return of(variant).stream().filter(it -> it.seat == seat).findFirst().orElseThrow();
    }
}
