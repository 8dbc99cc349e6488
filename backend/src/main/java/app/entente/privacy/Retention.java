package app.entente.privacy;

import java.time.Duration;

/** How long what nobody uses any more is kept, as this instance really does it. */
public record Retention(
        Duration unopenedSessions, Duration endedInvitations, Duration closedSpaces, Duration unusedPlaces) {}
