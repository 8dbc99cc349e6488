package app.entente.invitation;

import java.time.Duration;

/** The lifetime of an invitation: how long it can be accepted. */
public enum InvitationLifetime {
    ONE_DAY(Duration.ofDays(1)),
    THREE_DAYS(Duration.ofDays(3)),
    ONE_WEEK(Duration.ofDays(7));

    private final Duration duration;

    InvitationLifetime(Duration duration) {
        this.duration = duration;
    }

    public Duration duration() {
        return duration;
    }
}
