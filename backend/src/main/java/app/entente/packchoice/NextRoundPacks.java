package app.entente.packchoice;

import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.RoundPurpose;
import app.entente.session.RoundPurpose.OneTheme;
import app.entente.session.RoundPurpose.Packs;
import app.entente.session.RoundPurpose.Retake;
import app.entente.values.ThemeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The packs that the next round may ask, for each purpose a round can have.
 *
 * @param further the packs not asked yet
 * @param again the packs that were opened, in their current versions
 * @param lastOpened those of them that the newest opened round asked
 * @param themes the packs that ask each theme, in the order of the themes
 */
record NextRoundPacks(
        List<Pack> further, List<Pack> again, List<PackVersion> lastOpened, Map<ThemeId, List<Pack>> themes) {

    NextRoundPacks {
        further = List.copyOf(further);
        again = List.copyOf(again);
        lastOpened = List.copyOf(lastOpened);
        themes = new LinkedHashMap<>(themes);
    }

    List<Pack> offered(RoundPurpose purpose) {
        return switch (purpose) {
            case Packs _ -> further;
            case Retake _ -> again;
            case OneTheme(var theme) -> themes.getOrDefault(theme, List.of());
        };
    }

    /** Returns the list with the packs chosen, in the version that is offered now, and those that are fixed. */
    List<PackVersion> packList(RoundPurpose purpose, Set<PackVersion> chosen) {
        var packs = chosen.stream().map(PackVersion::pack).collect(Collectors.toSet());
        return offered(purpose).stream()
                .filter(it -> isFixed(purpose, it.id()) || packs.contains(it.id()))
                .map(Pack::version)
                .toList();
    }

    /**
     * Returns the proposal as it stands now, without packs that are no longer offered; one to ask again or of a theme
     * that cannot be asked any more gives way to the list of further packs.
     */
    PackProposal upToDate(PackProposal stored) {
        var purpose = stored.purpose();
        var packs = packList(purpose, Set.copyOf(stored.packs()));
        return packs.isEmpty()
                ? stored.changed(new Packs(), packList(new Packs(), Set.of()))
                : stored.changed(purpose, packs);
    }

    /**
     * Returns whether the pack cannot be left out: the core pack is part of every first round, so that nothing answered
     * alone is lost, and a theme is asked as a whole.
     */
    static boolean isFixed(RoundPurpose purpose, PackId pack) {
        return switch (purpose) {
            case Packs _ -> pack.equals(Questionnaires.CORE);
            case Retake _ -> false;
            case OneTheme _ -> true;
        };
    }
}
