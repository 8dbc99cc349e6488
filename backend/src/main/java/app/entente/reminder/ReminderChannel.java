package app.entente.reminder;

import java.util.Arrays;

/** The ways of being reminded at an hour of one's own; the calendar feed is read by a program and has none. */
public enum ReminderChannel {
    MAIL("mail"),
    PUSH("push");

    private final String code;

    ReminderChannel(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static ReminderChannel of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
