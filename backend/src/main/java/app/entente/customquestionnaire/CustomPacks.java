package app.entente.customquestionnaire;

import app.entente.pack.PackVersion;
import app.entente.questionnaire.AdditionalPacks;
import app.entente.questionnaire.TranslatedPack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The questionnaires of the operator's folder, and all that were ever offered from it.
 *
 * <p>An offered file is kept in the database, so it may be deleted: then no new round begins with it, and existing
 * rounds stay readable. A file that has changed under a version which was offered already ends the start.
 */
@Component
class CustomPacks implements AdditionalPacks {

    private final List<TranslatedPack> packs;
    private final Set<PackVersion> offered;

    CustomPacks(CustomQuestionnaireSettings settings, CustomPackRepository stored) {
        var files = new CustomPackChecker();
        var given = Optional.ofNullable(settings.questionnaires())
                .map(it -> new CustomPackFolder(it).read(files))
                .orElse(List.of());
        given.forEach(it -> stored.findByVersion(it.version()).ifPresent(it::requireUnchanged));
        given.forEach(it -> stored.insertIfAbsent(it.version(), it.content()));
        given.forEach(it -> stored.findByVersion(it.version())
                .ifPresent(it::requireUnchanged)); // another node may have been faster
        packs = stored.findAll().stream()
                .map(it -> files.read("what was offered", it))
                .toList();
        offered = given.stream().map(CustomPackFile::version).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<TranslatedPack> all() {
        return packs;
    }

    @Override
    public boolean isOffered(PackVersion version) {
        return offered.contains(version);
    }
}
