package app.entente.packchoice;

import app.entente.pack.AnsweringTime;
import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.session.RoundPurpose;
import java.util.List;

/**
 * The choice of packs as one person sees it: its purpose, the packs offered, the current list, and whether they have agreed to
 * exactly this list. Nobody learns whether the other has before the round begins.
 */
public record PackChoice(
        int version, RoundPurpose purpose, List<Pack> offered, List<PackVersion> packs, boolean agreed) {

    public PackChoice {
        offered = List.copyOf(offered);
        packs = List.copyOf(packs);
    }

    public boolean includes(Pack pack) {
        return packs.contains(pack.version());
    }

    /** Returns whether the pack cannot be left out: the core pack of a first round, and the packs of a theme. */
    public boolean isFixed(Pack pack) {
        return NextRoundPacks.isFixed(purpose, pack.id());
    }

    /** Returns the minutes it takes to answer the whole list, or its one theme. */
    public int minutes() {
        var asked = Pack.itemsByTheme(offered.stream().filter(this::includes).toList());
        return AnsweringTime.minutes(asked.stream()
                .filter(it -> purpose.theme()
                        .filter(theme -> !theme.equals(it.theme()))
                        .isEmpty())
                .toList());
    }
}
