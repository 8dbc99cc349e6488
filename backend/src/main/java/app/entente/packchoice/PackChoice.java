package app.entente.packchoice;

import app.entente.pack.AnsweringTime;
import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import java.util.List;

/**
 * The choice of packs as one person sees it: the packs offered, the current list, and whether they have agreed to
 * exactly this list. Nobody learns whether the other has before the round begins.
 */
public record PackChoice(int version, List<Pack> offered, List<PackVersion> packs, boolean agreed) {

    public PackChoice {
        offered = List.copyOf(offered);
        packs = List.copyOf(packs);
    }

    public boolean includes(Pack pack) {
        return packs.contains(pack.version());
    }

    /**
     * Returns whether the pack cannot be left out: the core pack is part of every first round, so that nothing answered
     * alone is lost.
     */
    public boolean isFixed(Pack pack) {
        return AvailablePacks.isFixed(offered, pack);
    }

    /** Returns the minutes it takes to answer the whole list. */
    public int minutes() {
        return AnsweringTime.minutes(
                Pack.itemsByTheme(offered.stream().filter(this::includes).toList()));
    }
}
