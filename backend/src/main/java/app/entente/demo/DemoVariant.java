package app.entente.demo;

import java.util.Arrays;

/** The two demo couples: one at its beginning, and one that has used Entente for half a year. */
public enum DemoVariant {
    BEGINNING("beginning"),
    LATER("later");

    private final String code;

    DemoVariant(String code) {
        this.code = code;
    }

    /** Returns the name that is stored. */
    String code() {
        return code;
    }

    static DemoVariant ofCode(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
