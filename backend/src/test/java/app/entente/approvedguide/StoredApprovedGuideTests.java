package app.entente.approvedguide;

import static app.entente.stored.StoredPayloads.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideDocument.Start;
import app.entente.document.Paper;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.vault.RowIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of a guide both have approved: every kind of block, and every number. */
@BackendTest
@Transactional
class StoredApprovedGuideTests {

    private static final Membership ME = Memberships.second();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 6);
    private static final UUID DOCUMENT = new UUID(0, 12);

    private final StoredPayloads stored;
    private final ApprovedGuideRepository repository;

    @Autowired
    StoredApprovedGuideTests(StoredPayloads stored, ApprovedGuideRepository repository) {
        this.stored = stored;
        this.repository = repository;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    @Test
    void aGuideWithNumbersInTwoLanguages() {
        var french = new GuideDocument(Locale.FRENCH, "Nous deux", "mars", "Pour parler.", List.of(agreed()));
        check(
                "approved-guide-all",
                new ApprovedGuide(
                        "0f1e2d",
                        "3c4b5a",
                        Paper.LETTER,
                        List.of(pinned(ContentHashTests.guide(Optional.of(ContentHashTests.counsel()))
                                .withSection(agreed())
                                .furtherEdition(pinned(french))
                                .madeOn(DAY)))));
    }

    @Test
    void aShortGuideForEachLanguage() {
        var english = new GuideDocument(Locale.ENGLISH, "The two of us", "March", "To talk about.", List.of());
        var french = new GuideDocument(Locale.FRENCH, "Nous deux", "mars", "Pour parler.", List.of(agreed()));
        check(
                "approved-guide-short",
                new ApprovedGuide("0f1e2d", "3c4b5a", Paper.A5, List.of(pinned(english), pinned(french))));
    }

    @Test
    void aLongGuideIsStoredInParts() {
        var words = new Section("Over", "Title", List.of(new Block.Text("word ".repeat(10_000))));
        var guide = new GuideDocument(Locale.ENGLISH, "A", "B", "C", List.of(words));
        var approved = new ApprovedGuide("0f1e2d", "3c4b5a", Paper.A4, List.of(guide));
        repository.insert(ME, ROUND, DOCUMENT, approved);
        assertThat(repository.find(ME, ROUND)).contains(approved);
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
                it.furtherEdition(),
                Map.of("calendar.title", "A day", "figures.note", "Numbers"));
    }

    private static Section agreed() {
        var agreement = new Block.AgreementBlock("Agreed", "We cook in turns", "Again in April", Optional.of(DAY));
        return new Section("Over", "Agreements", List.of(agreement), Start.SAME_PAGE);
    }

    private void check(String name, ApprovedGuide guide) {
        var identity = new RowIdentity(
                "guide.document",
                List.of(ME.space().value().toString(), ROUND.value().toString(), DOCUMENT.toString(), "1"));
        stored.check(
                name,
                List.of(new SealedColumn("guide.document", "payload", ME.sharedKey(), identity)),
                () -> repository.insert(ME, ROUND, DOCUMENT, guide),
                () -> repository.find(ME, ROUND).orElseThrow(),
                guide);
    }
}
