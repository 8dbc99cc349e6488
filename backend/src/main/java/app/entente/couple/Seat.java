package app.entente.couple;

import java.util.Arrays;

/** One of the two places in a space; who made the space sits in A. */
public enum Seat {
    A("A"),
    B("B");

    private final String code;

    Seat(String code) {
        this.code = code;
    }

    /** Throws where no seat is stored under this code. */
    public static Seat of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The letter that stands for this seat in every row and payload. */
    public String code() {
        return code;
    }

    public Seat other() {
        return this == A ? B : A;
    }
}
