package app.entente.guide;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.document.Paper;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of a guide draft and its approvals. */
@BackendTest
@Transactional
class StoredGuideTests {

    private static final Membership ME = Memberships.second();
    private static final ThemeId HOME = new ThemeId("home");

    private final StoredPayloads stored;
    private final GuideDraftRepository drafts;

    @Autowired
    StoredGuideTests(StoredPayloads stored, GuideDraftRepository drafts) {
        this.stored = stored;
        this.drafts = drafts;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("strengths", GuidePart.STRENGTHS),
                Arguments.of("limits", GuidePart.LIMITS),
                Arguments.of("support", GuidePart.SUPPORT),
                Arguments.of("in-words", GuidePart.IN_WORDS),
                Arguments.of("honouring", GuidePart.HONOURING),
                Arguments.of("agreements", GuidePart.AGREEMENTS),
                Arguments.of("notes", GuidePart.NOTES),
                Arguments.of("parked", GuidePart.PARKED),
                Arguments.of("appreciations", GuidePart.APPRECIATIONS),
                Arguments.of("pictures", GuidePart.PICTURES),
                Arguments.of("figures", GuidePart.FIGURES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void parts(String name, GuidePart guidePart) {
        var guideContents = new GuideContents(Set.of(guidePart), Set.of(HOME), true, Set.of(Locale.FRENCH));
        check("guide-part-" + name, new StoredGuideDraft(3, guideContents, Map.of(Seat.B, "0f1e2d")));
    }

    @Test
    void aDraftWithManyPartsApprovedByBoth() {
        var topics = Set.of(HOME, new ThemeId("money"));
        var guideContents =
                new GuideContents(Set.of(GuidePart.values()), topics, false, Set.of(Locale.FRENCH, Locale.ENGLISH));
        check("guide-all", new StoredGuideDraft(2, guideContents, Map.of(Seat.A, "0f1e2d", Seat.B, "3c4b5a")));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftOfEachLength(GuideLength length) {
        var guideContents = new GuideContents(length, Set.of(GuidePart.LIMITS), Set.of(HOME), true, Set.of(), Paper.A5);
        check(
                "guide-length-" + length.name().toLowerCase(Locale.ROOT),
                new StoredGuideDraft(1, guideContents, Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftForEachPaper(Paper paper) {
        var guideContents = new GuideContents(GuideLength.USUAL, Set.of(), Set.of(HOME), true, Set.of(), paper);
        check("guide-paper-" + paper.name().toLowerCase(Locale.ROOT), new StoredGuideDraft(1, guideContents, Map.of()));
    }

    @Test
    void anEmptyDraft() {
        check("guide-empty", new StoredGuideDraft(1, new GuideContents(Set.of(), Set.of(), false), Map.of()));
    }

    private void check(String name, StoredGuideDraft draft) {
        stored.check(
                name,
                List.of(SealedColumn.byBoth(ME, "guide.draft", "payload", ROUND.value(), 2)),
                () -> drafts.update(ME, ROUND, drafts.findForUpdate(ME, ROUND, draft.contents()), draft),
                () -> drafts.find(ME, ROUND).orElseThrow(),
                draft);
    }
}
