package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.LimitPlans;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.document.GuideFormat;
import app.entente.document.GuideJsonSchema;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.door.Withdrawals;
import app.entente.guide.GuideRefused.DraftChanged;
import app.entente.guide.GuideRefused.NotApproved;
import app.entente.pack.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.talk.HeardTopics;
import app.entente.values.ThemeId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class GuideModuleTests {

    private static final ThemeId MONEY = new ThemeId("money");

    private final OpenedCouples openedCouples;
    private final Guides guides;
    private final SharedNotes sharedNotes;
    private final Agreements agreements;
    private final LimitPlans limitPlans;
    private final Appreciations appreciations;
    private final HeardTopics heardTopics;
    private final Spaces spaces;
    private final Comparisons comparisons;
    private final Withdrawals withdrawals;
    private final Questionnaires questionnaires;

    private OpenedCouple couple;

    @Autowired
    GuideModuleTests(
            OpenedCouples openedCouples,
            Guides guides,
            SharedNotes sharedNotes,
            Agreements agreements,
            LimitPlans limitPlans,
            Appreciations appreciations,
            HeardTopics heardTopics,
            Spaces spaces,
            Comparisons comparisons,
            Withdrawals withdrawals,
            Questionnaires questionnaires) {
        this.openedCouples = openedCouples;
        this.guides = guides;
        this.sharedNotes = sharedNotes;
        this.agreements = agreements;
        this.limitPlans = limitPlans;
        this.appreciations = appreciations;
        this.heardTopics = heardTopics;
        this.spaces = spaces;
        this.comparisons = comparisons;
        this.withdrawals = withdrawals;
        this.questionnaires = questionnaires;
    }

    @BeforeEach
    void twoWhoHaveTalked() {
        couple = openedCouples.opened();
    }

    @Test
    void nothingLeavesWithoutBoth() {
        assertRefused();
        noaApproves();
        assertRefused();
        robinApproves();
        assertThat(text(GuideFormat.MARKDOWN)).contains("A guide for talking");
    }

    @Test
    void bothReadTheSameGuide() {
        assertThat(guides.preview(couple.firsts(), Locale.ENGLISH).markup())
                .isEqualTo(guides.preview(couple.seconds(), Locale.ENGLISH).markup());
        assertThat(noas().contentHash()).isEqualTo(robins().contentHash());
    }

    @Test
    void changingWhatGoesInAsksBothAgain() {
        bothApprove();
        var without = new GuideContents(Set.of(GuidePart.STRENGTHS), Set.of(), true);
        guides.setContents(couple.seconds(), robins(), without);
        assertThat(noas().approvedBy()).isEmpty();
        assertThat(noas().contents()).isEqualTo(without);
        assertRefused();
    }

    @Test
    void nobodyApprovesADraftThatTheyHaveNotSeen() {
        var seen = noas();
        guides.setContents(couple.seconds(), robins(), new GuideContents(Set.of(), Set.of(), false));
        assertThatExceptionOfType(DraftChanged.class).isThrownBy(() -> guides.approve(couple.firsts(), seen));
        assertThatExceptionOfType(DraftChanged.class)
                .isThrownBy(() -> guides.setContents(couple.firsts(), seen, seen.contents()));
    }

    @Test
    void aChangedNoteInItAsksBothAgain() {
        everythingGoesIn();
        bothApprove();
        write("It helps to hear: tomorrow.");
        assertRefused();
    }

    @Test
    void whatOneWithdrawsIsInNoGuideEvenWhereAScreenStillHoldsIt() {
        everythingGoesIn();
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN))
                .contains(questionnaires.texts(Locale.ENGLISH).text(compared()));
        withdrawals.withdraw(couple.firsts(), compared().id());
        assertThat(robins().approvedBy()).isEmpty();
        assertRefused();
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN))
                .doesNotContain(questionnaires.texts(Locale.ENGLISH).text(compared()));
    }

    /** What heads the first topic. */
    private Item compared() {
        return comparisons
                .compare(couple.firsts())
                .topics()
                .getFirst()
                .reason()
                .mostSevere()
                .item();
    }

    @Test
    void aNoteThatIsNotInItAsksNobody() {
        bothApprove();
        write("Only for us.");
        assertThat(text(GuideFormat.MARKDOWN)).doesNotContain("Only for us.");
    }

    @Test
    void anAgreementGoesInWhenBothHaveConfirmedItAndAsksBothAgain() throws IOException {
        bothApprove();
        var agreementTerms =
                new AgreementTerms("We say so the same evening.", EnumSet.allOf(Seat.class), LocalDate.of(2026, 12, 6));
        heardTopics.talkedElsewhere(couple, MONEY);
        var id = agreements.create(couple.firsts(), MONEY, agreementTerms).id();
        agreements.confirm(couple.firsts(), id, 1);
        assertThat(text(GuideFormat.MARKDOWN)).doesNotContain("same evening");
        agreements.confirm(couple.seconds(), id, 1);
        assertRefused();
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN)).contains("same evening", "6 December 2026");
        assertThat(pdf()).contains("same evening");
    }

    @Test
    void howALimitIsHonouredGoesInWhenBothHaveConfirmedItAndAsksBothAgain() {
        var limitWithPlan = limitPlans.find(couple.firsts()).stream()
                .filter(it -> it.openedLimit().id().owner() == Seat.B)
                .findFirst()
                .orElseThrow();
        var limit = limitWithPlan.openedLimit().id();
        heardTopics.talkedElsewhere(couple, limitWithPlan.openedLimit().topic());
        bothApprove();
        limitPlans.setNeed(couple.firsts(), limit, "A word the day before.");
        limitPlans.propose(couple.seconds(), limit, 0, "We ask at breakfast.");
        limitPlans.confirm(couple.firsts(), limit, 1);
        assertThat(text(GuideFormat.MARKDOWN)).doesNotContain("at breakfast", "the day before");
        limitPlans.confirm(couple.seconds(), limit, 1);
        assertRefused();
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN)).contains("at breakfast", "the day before");
    }

    @Test
    void appreciationsGoInOnceBothAreOpenAndAskBothAgain() {
        bothApprove();
        appreciations.write(couple.firsts(), "How you listen.");
        assertThat(text(GuideFormat.MARKDOWN)).doesNotContain("How you listen.");
        appreciations.write(couple.seconds(), "Your patience.");
        assertRefused();
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN)).contains("How you listen.", "Your patience.");
    }

    @Test
    void anotherNameOnTheCoverAsksBothAgain() {
        bothApprove();
        spaces.rename(couple.second(), "Robin B.");
        assertRefused();
    }

    @Test
    void namesCanBeLeftOut() throws IOException {
        everythingGoesIn();
        var guideContents = noas().contents();
        guides.setContents(
                couple.firsts(), noas(), new GuideContents(guideContents.parts(), guideContents.topics(), false));
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN)).doesNotContain("Noa", "Robin").contains("Circle", "Diamond");
        assertThat(text(GuideFormat.JSON)).doesNotContain("Noa", "Robin").contains("Circle", "Diamond");
        assertThat(pdf()).doesNotContain("Noa", "Robin").contains("Circle", "Diamond");
    }

    @Test
    void bothTakeHomeTheSameFileForACounsellorAndItFitsItsSchema() {
        everythingGoesIn();
        bothApprove();
        var noas = guides.render(couple.firsts(), GuideFormat.JSON, Locale.ENGLISH);
        var robins = guides.render(couple.seconds(), GuideFormat.JSON, Locale.ENGLISH);
        assertThat(noas).isEqualTo(robins);
        var figures = GuideJsonSchema.valid(noas).get("figures");
        assertThat(figures.get("items").asInt())
                .isEqualTo(couple.firsts().items().size());
        assertThat(figures.get("likeness")
                        .get(2)
                        .get("profile")
                        .get("distanceSquared")
                        .isNumber())
                .isTrue();
    }

    @Test
    void theNumbersAreLeftOutUntilTheTwoAskForThem() {
        bothApprove();
        assertThat(text(GuideFormat.JSON)).contains("\"figures\" : null");
        assertThat(guides.preview(couple.firsts(), Locale.ENGLISH).markup()).doesNotContain("Numbers in the JSON file");
        everythingGoesIn();
        assertRefused();
    }

    @Test
    void theNumbersStandInNoOtherFile() throws IOException {
        everythingGoesIn();
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN)).doesNotContain("distanceSquared", "counsellor");
        assertThat(pdf()).doesNotContain("counsellor");
        assertThat(guides.preview(couple.firsts(), Locale.ENGLISH).markup()).contains("Numbers in the JSON file");
    }

    @Test
    void whoTakesTheirYesBackNeedsNoReason() {
        bothApprove();
        guides.withdrawApproval(couple.firsts());
        assertThat(noas().approvedBy()).containsExactly(Seat.B);
        assertRefused();
    }

    @Test
    void everyFormatSaysWhatItIsFor() throws IOException {
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN))
                .contains("not a test", "not a diagnosis", "not meant for court or custody");
        assertThat(text(GuideFormat.JSON)).contains("not a test", "not a diagnosis", "not meant for court or custody");
        assertThat(pdf()).contains("not a test", "not a diagnosis", "not meant for court or custody");
    }

    @Test
    void bothAreToldThatTheDraftChanged(ApplicationEvents events) {
        events.clear();
        noaApproves();
        assertThat(events.stream(GuideChanged.class))
                .containsExactly(new GuideChanged(
                        couple.round(),
                        Set.of(couple.first().person(), couple.second().person())));
    }

    @Test
    void eachReadsItInTheirOwnLanguageAndBothApproveTheSame() {
        assertThat(guides.preview(couple.firsts(), Locale.FRENCH).markup())
                .contains("Un guide pour se parler")
                .doesNotContain("A guide for talking", "lang=");
        bothApprove();
        assertThat(text(GuideFormat.MARKDOWN)).contains("A guide for talking");
    }

    @Test
    void inTheLanguageChosenForItBothReadTheSame() {
        inLanguages(Set.of(Locale.FRENCH));
        assertThat(guides.preview(couple.firsts(), Locale.ENGLISH).markup())
                .isEqualTo(guides.preview(couple.seconds(), Locale.FRENCH).markup())
                .contains("Un guide pour se parler");
    }

    @Test
    void severalLanguagesStandSideBySide() throws IOException {
        inLanguages(Set.of(Locale.FRENCH, Locale.ENGLISH));
        bothApprove();
        assertThat(guides.preview(couple.firsts(), Locale.ENGLISH).markup())
                .containsSubsequence("lang=\"en\"", "What holds you together", "lang=\"fr\"", "Ce qui vous unit");
        assertThat(text(GuideFormat.MARKDOWN)).contains("What holds you together", "Ce qui vous unit");
        assertThat(pdf()).contains("What holds you together", "Ce qui vous unit");
    }

    @Test
    void thePageAboutNumbersStandsInEveryLanguage() {
        inLanguages(Set.of(Locale.FRENCH, Locale.ENGLISH));
        var now = noas().contents();
        var all = new GuideContents(EnumSet.allOf(GuidePart.class), now.topics(), true, now.languages());
        guides.setContents(couple.firsts(), noas(), all);
        assertThat(guides.preview(couple.firsts(), Locale.ENGLISH).markup())
                .contains("Numbers in the JSON file", "Les chiffres du fichier JSON");
    }

    @Test
    void anotherLanguageAsksBothAgain() {
        bothApprove();
        inLanguages(Set.of(Locale.FRENCH));
        assertRefused();
    }

    private void inLanguages(Set<Locale> languages) {
        var now = noas().contents();
        var chosen = new GuideContents(now.parts(), now.topics(), now.names(), languages);
        guides.setContents(couple.firsts(), noas(), chosen);
    }

    private void everythingGoesIn() {
        var topics = new HashSet<>(noas().contents().topics());
        guides.setContents(couple.firsts(), noas(), new GuideContents(EnumSet.allOf(GuidePart.class), topics, true));
    }

    private void write(String text) {
        sharedNotes.write(couple.firsts(), MONEY, NoteParagraphId.create(), 0, text);
    }

    private void bothApprove() {
        noaApproves();
        robinApproves();
    }

    private void noaApproves() {
        guides.approve(couple.firsts(), noas());
    }

    private void robinApproves() {
        guides.approve(couple.seconds(), robins());
    }

    private GuideDraft noas() {
        return guides.draft(couple.firsts());
    }

    private GuideDraft robins() {
        return guides.draft(couple.seconds());
    }

    private void assertRefused() {
        for (var guideFormat : GuideFormat.values()) {
            assertThatExceptionOfType(NotApproved.class)
                    .isThrownBy(() -> guides.render(couple.firsts(), guideFormat, Locale.ENGLISH));
        }
    }

    private String text(GuideFormat guideFormat) {
        return new String(guides.render(couple.seconds(), guideFormat, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    private String pdf() throws IOException {
        var file = guides.render(couple.firsts(), GuideFormat.PDF, Locale.ENGLISH);
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
