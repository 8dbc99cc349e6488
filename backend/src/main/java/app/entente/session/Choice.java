package app.entente.session;

import app.entente.questionnaire.Pack;
import app.entente.questionnaire.PackVersion;
import java.util.List;

/**
 * What one person knows of the choosing: what there is, which of it is on the list now, and whether they have said yes
 * to exactly this list. Whether the other has, nobody learns before it begins.
 */
public record Choice(int version, List<Pack> offered, List<PackVersion> packs, boolean agreed) {

    public Choice {
        offered = List.copyOf(offered);
        packs = List.copyOf(packs);
    }

    public boolean has(Pack pack) {
        return packs.contains(pack.version());
    }

    /** The core pack is part of every first round: what somebody has answered alone is never lost. */
    public boolean fixed(Pack pack) {
        return Offers.fixed(offered, pack);
    }

    /** For the whole list. */
    public int minutes() {
        return Pack.minutes(offered.stream().filter(this::has).toList());
    }
}
