package app.entente.packchoice;

import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Round;
import app.entente.session.RoundKind;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Determines the packs that can be chosen for the next round, for each purpose it can have. */
@Component
class AvailablePacks {

    private final Questionnaires questionnaires;

    AvailablePacks(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Returns the packs for the next round of this session; empty while a door is shut. */
    Optional<NextRoundPacks> forNextRound(List<Round> ofSession) {
        if (ofSession.stream().anyMatch(Round::shut)) {
            return Optional.empty();
        }
        var opened = ofSession.stream().filter(Round::open).toList();
        var whole = opened.stream().filter(it -> it.kind() != RoundKind.THEME).toList();
        return Optional.of(new NextRoundPacks(
                notAskedIn(ofSession, packs(whole)),
                current(packs(whole)),
                whole.isEmpty()
                        ? List.of()
                        : current(packs(List.of(whole.getLast()))).stream()
                                .map(Pack::version)
                                .toList(),
                opened.isEmpty() ? Map.of() : themes(packs(whole))));
    }

    private static Set<PackId> packs(List<Round> rounds) {
        return rounds.stream()
                .flatMap(it -> it.packs().stream())
                .map(PackVersion::pack)
                .collect(Collectors.toSet());
    }

    private List<Pack> current(Set<PackId> packs) {
        return questionnaires.current().stream()
                .filter(it -> packs.contains(it.id()))
                .toList();
    }

    /**
     * Returns the packs that ask each theme: those that these two have opened, else the first one, so that nobody is
     * asked what a pack for others asks.
     */
    private Map<ThemeId, List<Pack>> themes(Set<PackId> opened) {
        var all = new LinkedHashMap<ThemeId, List<Pack>>();
        questionnaires
                .current()
                .forEach(pack -> pack.themes()
                        .forEach(theme -> all.computeIfAbsent(theme.id(), _ -> new ArrayList<>())
                                .add(pack)));
        all.replaceAll((_, packs) -> {
            var known = packs.stream().filter(it -> opened.contains(it.id())).toList();
            return known.isEmpty() ? List.of(packs.getFirst()) : known;
        });
        return all;
    }

    private List<Pack> notAskedIn(List<Round> ofSession, Set<PackId> asked) {
        return questionnaires.current().stream()
                .filter(it -> !asked.contains(it.id()))
                .map(it -> answeredAlone(ofSession, it.id()).orElse(it))
                .toList();
    }

    /** Returns the version that somebody has answered alone already, with which they go on. */
    private Optional<Pack> answeredAlone(List<Round> ofSession, PackId pack) {
        return ofSession.stream()
                .filter(it -> !it.begun())
                .flatMap(it -> it.packs().stream())
                .filter(it -> it.pack().equals(pack))
                .map(questionnaires::pack)
                .findFirst();
    }
}
