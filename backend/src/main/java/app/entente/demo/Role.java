package app.entente.demo;

import app.entente.couple.Seat;

/** Who is played in the demo. */
enum Role {
    NOA(Seat.A),
    ROBIN(Seat.B);

    private final Seat seat;

    Role(Seat seat) {
        this.seat = seat;
    }

    Seat seat() {
        return seat;
    }

    static Role in(Seat seat) {
        return seat == Seat.A ? NOA : ROBIN;
    }
}
