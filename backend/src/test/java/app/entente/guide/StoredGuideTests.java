package app.entente.guide;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.discussion.Facet;
import app.entente.discussion.TopicId;
import app.entente.questionnaire.ThemeId;
import app.entente.stored.Sealed;
import app.entente.stored.StoredPayloads;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of a guide draft and its approvals. */
@BackendTest
@Transactional
class StoredGuideTests {

    private static final Membership ME = Memberships.second();
    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.WHOLE);

    private final StoredPayloads stored;
    private final DraftRepository drafts;

    @Autowired
    StoredGuideTests(StoredPayloads stored, DraftRepository drafts) {
        this.stored = stored;
        this.drafts = drafts;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("strengths", Part.STRENGTHS),
                Arguments.of("limits", Part.LIMITS),
                Arguments.of("support", Part.SUPPORT),
                Arguments.of("in-words", Part.IN_WORDS),
                Arguments.of("honouring", Part.HONOURING),
                Arguments.of("agreements", Part.AGREEMENTS),
                Arguments.of("notes", Part.NOTES),
                Arguments.of("parked", Part.PARKED),
                Arguments.of("appreciations", Part.APPRECIATIONS),
                Arguments.of("pictures", Part.PICTURES),
                Arguments.of("figures", Part.FIGURES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void parts(String name, Part part) {
        var contents = new Contents(Set.of(part), Set.of(HOME), true, Set.of(Locale.FRENCH));
        check("guide-part-" + name, new StoredDraft(3, contents, Map.of(Seat.B, "0f1e2d")));
    }

    @Test
    void aDraftWithManyPartsApprovedByBoth() {
        var topics = Set.of(HOME, new TopicId(new ThemeId("money"), Facet.LIMITS));
        var contents = new Contents(Set.of(Part.values()), topics, false, Set.of(Locale.FRENCH, Locale.ENGLISH));
        check("guide-all", new StoredDraft(2, contents, Map.of(Seat.A, "0f1e2d", Seat.B, "3c4b5a")));
    }

    @Test
    void anEmptyDraft() {
        check("guide-empty", new StoredDraft(1, new Contents(Set.of(), Set.of(), false), Map.of()));
    }

    private void check(String name, StoredDraft draft) {
        stored.check(
                name,
                List.of(Sealed.byBoth(ME, "guide.draft", "payload", ROUND.value(), 2)),
                () -> drafts.update(ME, ROUND, drafts.locked(ME, ROUND, draft.contents()), draft),
                () -> drafts.of(ME, ROUND).orElseThrow(),
                draft,
                StoredPayloads::unordered);
    }
}
