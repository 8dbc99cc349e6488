package app.entente.privacy;

import java.time.Duration;

/** The retention periods of this instance, as it is configured. */
public record Retention(
        Duration unopenedSessions, Duration endedInvitations, Duration closedSpaces, Duration unusedPlaces) {}
