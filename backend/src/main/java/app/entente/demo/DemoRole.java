package app.entente.demo;

import app.entente.couple.Seat;

/** The two roles of the demo. */
enum DemoRole {
    NOA(Seat.A),
    ROBIN(Seat.B);

    private final Seat seat;

    DemoRole(Seat seat) {
        this.seat = seat;
    }

    Seat seat() {
        return seat;
    }

    static DemoRole of(Seat seat) {
        return seat == Seat.A ? NOA : ROBIN;
    }
}
