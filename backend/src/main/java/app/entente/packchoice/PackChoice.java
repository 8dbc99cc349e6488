package app.entente.packchoice;

import app.entente.questionnaire.Pack;
import app.entente.questionnaire.PackVersion;
import java.util.List;

/**
 * What one person knows of the choosing: what there is, which of it is on the list now, and whether they have said yes
 * to exactly this list. Whether the other has, nobody learns before it begins.
 */
public record PackChoice(int version, List<Pack> offered, List<PackVersion> packs, boolean agreed) {

    public PackChoice {
        offered = List.copyOf(offered);
        packs = List.copyOf(packs);
    }

    public boolean includes(Pack pack) {
        return packs.contains(pack.version());
    }

    /** The core pack is part of every first round: what somebody has answered alone is never lost. */
    public boolean isFixed(Pack pack) {
        return AvailablePacks.isFixed(offered, pack);
    }

    /** For the whole list. */
    public int minutes() {
        return Pack.minutes(offered.stream().filter(this::includes).toList());
    }
}
