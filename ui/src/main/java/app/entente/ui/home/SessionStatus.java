package app.entente.ui.home;

import app.entente.couple.SpaceOverview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a session stands, as far as both may know it: invited, joined, which packs, open or not. */
record SessionStatus(
        SpaceOverview pair,
        Optional<Instant> invitedUntil,
        List<String> packs,
        boolean begun,
        boolean open,
        boolean opened) {

    SessionStatus {
        packs = List.copyOf(packs);
    }
}
