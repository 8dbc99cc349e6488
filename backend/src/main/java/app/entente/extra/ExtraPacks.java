package app.entente.extra;

import app.entente.questionnaire.MorePacks;
import app.entente.questionnaire.PackVersion;
import app.entente.questionnaire.WordedPack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The questionnaires of the operator's folder, and all that were ever offered from it.
 *
 * <p>What is offered is kept in the database as it is, so a file may go: then no new round begins with it, and what has
 * begun is read as before. A file that has changed under a version which was offered already ends the start.
 */
@Component
class ExtraPacks implements MorePacks {

    private final List<WordedPack> packs;
    private final Set<PackVersion> offered;

    ExtraPacks(ExtraSettings settings, StoredRepository stored) {
        var files = new ExtraFiles();
        var given = Optional.ofNullable(settings.questionnaires())
                .map(it -> new OwnFolder(it).read(files))
                .orElse(List.of());
        given.forEach(it -> stored.of(it.version()).ifPresent(it::requireSame));
        given.forEach(it -> stored.keep(it.version(), it.content()));
        given.forEach(it -> stored.of(it.version()).ifPresent(it::requireSame)); // another node may have been faster
        packs = stored.all().stream()
                .map(it -> files.read("what was offered", it))
                .toList();
        offered = given.stream().map(OwnFile::version).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<WordedPack> all() {
        return packs;
    }

    @Override
    public boolean offers(PackVersion version) {
        return offered.contains(version);
    }
}
