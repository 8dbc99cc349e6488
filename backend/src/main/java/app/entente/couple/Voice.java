package app.entente.couple;

import java.util.Arrays;

/** The colour and shape of a person in every picture, the same on both screens and drawn by lot. */
public enum Voice {
    TEAL("TEAL"),
    AMBER("AMBER");

    private final String code;

    Voice(String code) {
        this.code = code;
    }

    static Voice of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The word that stands for this voice in the database. */
    String code() {
        return code;
    }

    public Voice other() {
        return this == TEAL ? AMBER : TEAL;
    }
}
