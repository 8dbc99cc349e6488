package app.entente.ui.home;

import app.entente.couple.SpaceOverview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The session's status as far as both may know it: invitation, partner, packs with one's own yes to them, door, and
 * whether a guide from a file is there that this person has not said yes to.
 */
record SessionStatus(
        SpaceOverview pair,
        Optional<Instant> invitedUntil,
        List<String> packs,
        boolean begun,
        boolean agreed,
        boolean open,
        boolean opened,
        boolean guideToRead) {

    SessionStatus {
        packs = List.copyOf(packs);
    }
}
