package app.entente.couple;

import java.util.Arrays;

/** The colour and shape of a person in every picture, the same on both screens and drawn by lot. */
public enum PartnerColour {
    TEAL("TEAL"),
    AMBER("AMBER");

    private final String code;

    PartnerColour(String code) {
        this.code = code;
    }

    static PartnerColour of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The word that stands for this voice in the database. */
    String code() {
        return code;
    }

    public PartnerColour other() {
        return this == TEAL ? AMBER : TEAL;
    }
}
