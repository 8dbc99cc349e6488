package app.entente.importedguide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.document.GuideDocument;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of an imported guide: who has said yes to it, and the document with every kind of block. */
@BackendTest
@Transactional
class StoredImportedGuideTests {

    private static final Membership ME = Memberships.second();
    private static final ImportedGuideId ID = new ImportedGuideId(new UUID(0, 15));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 6);

    private final StoredPayloads stored;
    private final ImportedGuideRepository repository;

    @Autowired
    StoredImportedGuideTests(StoredPayloads stored, ImportedGuideRepository repository) {
        this.stored = stored;
        this.repository = repository;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    @Test
    void aGuideThatOneHasOffered() {
        check("imported-guide-offered", Set.of(Seat.B), ImportedFiles.agreeing("We cook in turns"));
    }

    @Test
    void aGuideBothKeepInTwoLanguages() {
        check("imported-guide-kept", Set.of(Seat.A, Seat.B), ImportedFiles.pinned());
    }

    @Test
    void aLongGuideIsStoredInParts() {
        var words = "{\"kind\": \"words\", \"text\": \"%s\"}".formatted("a ".repeat(4_000));
        var file = ImportedFiles.holding(String.join(",", List.of(words, words, words, words, words, words)));
        var guide = pinned(ImportedFiles.reader().read(file));
        repository.insert(ME, ID, new StoredImport("A", DAY, Set.of(Seat.A)), guide);
        assertThat(repository.document(ME, ID)).isEqualTo(guide);
    }

    private void check(String name, Set<Seat> yes, byte[] file) {
        var guide = pinned(ImportedFiles.reader().read(file));
        var state = new StoredImport("Noa and Robin", DAY, yes);
        stored.check(
                name,
                List.of(
                        SealedColumn.byBoth(ME, "importedguide.guide", "payload", ID.value(), 1),
                        SealedColumn.byBoth(ME, "importedguide.document", "payload", ID.value(), 1)),
                () -> repository.insert(ME, ID, state, guide),
                () -> List.of(repository.find(ME).getFirst().stored(), repository.document(ME, ID)),
                List.of(state, guide));
    }

    /** With texts of formats that no bundle changes. */
    private static GuideDocument pinned(GuideDocument it) {
        return new GuideDocument(
                it.locale(),
                it.title(),
                it.subtitle(),
                it.purpose(),
                it.date(),
                it.sections(),
                it.counsellorData(),
                it.furtherEdition().map(StoredImportedGuideTests::pinned),
                Map.of("calendar.title", "A day"));
    }
}
