package app.entente.packchoice;

import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Round;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Determines the packs that can be chosen for the next round, and the list before anybody has changed it. */
@Component
class AvailablePacks {

    private final Questionnaires questionnaires;

    AvailablePacks(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * Returns the packs for the next round; empty while a door is shut, and in a further round only those this session
     * has not asked yet.
     */
    Optional<List<Pack>> forNextRound(List<Round> ofSession) {
        var shut = ofSession.stream().anyMatch(Round::shut);
        return shut ? Optional.empty() : Optional.of(notAskedIn(ofSession));
    }

    /** Returns the list with the packs chosen, in the version that is offered now, and those that are fixed. */
    List<PackVersion> packList(List<Pack> offered, Set<PackVersion> chosen) {
        var packs = chosen.stream().map(PackVersion::pack).collect(Collectors.toSet());
        return offered.stream()
                .filter(it -> isFixed(offered, it) || packs.contains(it.id()))
                .map(Pack::version)
                .toList();
    }

    static boolean isFixed(List<Pack> offered, Pack pack) {
        return pack.id().equals(Questionnaires.CORE)
                && offered.stream().anyMatch(it -> it.id().equals(Questionnaires.CORE));
    }

    private List<Pack> notAskedIn(List<Round> ofSession) {
        var asked = ofSession.stream()
                .filter(Round::open)
                .flatMap(it -> it.packs().stream())
                .map(PackVersion::pack)
                .collect(Collectors.toSet());
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
