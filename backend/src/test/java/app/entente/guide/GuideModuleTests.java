package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.discussion.Agreements;
import app.entente.discussion.Appreciations;
import app.entente.discussion.Facet;
import app.entente.discussion.Honourings;
import app.entente.discussion.Notes;
import app.entente.discussion.ParagraphId;
import app.entente.discussion.Talks;
import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.door.Withdrawals;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.ThemeId;
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

    private static final TopicId MONEY = new TopicId(new ThemeId("money"), Facet.LIMITS);

    private final Pairs pairs;
    private final Guides guides;
    private final Notes notes;
    private final Agreements agreements;
    private final Honourings honourings;
    private final Appreciations appreciations;
    private final Talks talks;
    private final Spaces spaces;
    private final Comparisons comparisons;
    private final Withdrawals withdrawals;
    private final Questionnaires questionnaires;

    private OpenCouple couple;

    @Autowired
    GuideModuleTests(
            Pairs pairs,
            Guides guides,
            Notes notes,
            Agreements agreements,
            Honourings honourings,
            Appreciations appreciations,
            Talks talks,
            Spaces spaces,
            Comparisons comparisons,
            Withdrawals withdrawals,
            Questionnaires questionnaires) {
        this.pairs = pairs;
        this.guides = guides;
        this.notes = notes;
        this.agreements = agreements;
        this.honourings = honourings;
        this.appreciations = appreciations;
        this.talks = talks;
        this.spaces = spaces;
        this.comparisons = comparisons;
        this.withdrawals = withdrawals;
        this.questionnaires = questionnaires;
    }

    @BeforeEach
    void twoWhoHaveTalked() {
        couple = pairs.opened();
    }

    @Test
    void nothingLeavesWithoutBoth() {
        assertRefused();
        noaApproves();
        assertRefused();
        robinApproves();
        assertThat(text(Format.MARKDOWN)).contains("A guide for talking");
    }

    @Test
    void bothReadTheSameGuide() {
        assertThat(guides.preview(couple.first(), couple.firsts(), Locale.ENGLISH))
                .isEqualTo(guides.preview(couple.second(), couple.seconds(), Locale.ENGLISH));
        assertThat(noas().imprint()).isEqualTo(robins().imprint());
    }

    @Test
    void changingWhatGoesInAsksBothAgain() {
        bothApprove();
        var without = new Contents(Set.of(Part.STRENGTHS), Set.of(), true);
        guides.compose(couple.second(), couple.seconds(), robins(), without);
        assertThat(noas().approvedBy()).isEmpty();
        assertThat(noas().contents()).isEqualTo(without);
        assertRefused();
    }

    @Test
    void nobodyApprovesADraftThatTheyHaveNotSeen() {
        var seen = noas();
        guides.compose(couple.second(), couple.seconds(), robins(), new Contents(Set.of(), Set.of(), false));
        assertThatExceptionOfType(DraftChanged.class)
                .isThrownBy(() -> guides.approve(couple.first(), couple.firsts(), seen));
        assertThatExceptionOfType(DraftChanged.class)
                .isThrownBy(() -> guides.compose(couple.first(), couple.firsts(), seen, seen.contents()));
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
        assertThat(text(Format.MARKDOWN))
                .contains(questionnaires.texts(Locale.ENGLISH).text(compared()));
        withdrawals.withdraw(couple.first(), couple.firsts(), compared().id());
        assertThat(robins().approvedBy()).isEmpty();
        assertRefused();
        bothApprove();
        assertThat(text(Format.MARKDOWN))
                .doesNotContain(questionnaires.texts(Locale.ENGLISH).text(compared()));
    }

    /** What heads the first topic. */
    private Item compared() {
        return comparisons
                .of(couple.first(), couple.firsts())
                .topics()
                .getFirst()
                .reason()
                .heaviest()
                .item();
    }

    @Test
    void aNoteThatIsNotInItAsksNobody() {
        bothApprove();
        write("Only for us.");
        assertThat(text(Format.MARKDOWN)).doesNotContain("Only for us.");
    }

    @Test
    void anAgreementGoesInWhenBothHaveConfirmedItAndAsksBothAgain() throws IOException {
        bothApprove();
        var terms = new Terms("We say so the same evening.", EnumSet.allOf(Seat.class), LocalDate.of(2026, 12, 6));
        talks.talkedElsewhere(couple, MONEY);
        var id = agreements.draft(couple.first(), couple.firsts(), MONEY, terms).id();
        agreements.confirm(couple.first(), couple.firsts(), id, 1);
        assertThat(text(Format.MARKDOWN)).doesNotContain("same evening");
        agreements.confirm(couple.second(), couple.seconds(), id, 1);
        assertRefused();
        bothApprove();
        assertThat(text(Format.MARKDOWN)).contains("same evening", "December 6, 2026");
        assertThat(pdf()).contains("same evening");
    }

    @Test
    void howALimitIsHonouredGoesInWhenBothHaveConfirmedItAndAsksBothAgain() {
        var plan = honourings.of(couple.first(), couple.firsts()).stream()
                .filter(it -> it.set().id().owner() == Seat.B)
                .findFirst()
                .orElseThrow();
        var limit = plan.set().id();
        talks.talkedElsewhere(couple, plan.set().topic());
        bothApprove();
        honourings.need(couple.first(), couple.firsts(), limit, "A word the day before.");
        honourings.word(couple.second(), couple.seconds(), limit, 0, "We ask at breakfast.");
        honourings.confirm(couple.first(), couple.firsts(), limit, 1);
        assertThat(text(Format.MARKDOWN)).doesNotContain("at breakfast", "the day before");
        honourings.confirm(couple.second(), couple.seconds(), limit, 1);
        assertRefused();
        bothApprove();
        assertThat(text(Format.MARKDOWN)).contains("at breakfast", "the day before");
    }

    @Test
    void appreciationsGoInOnceBothAreOpenAndAskBothAgain() {
        bothApprove();
        appreciations.write(couple.first(), couple.firsts(), "How you listen.");
        assertThat(text(Format.MARKDOWN)).doesNotContain("How you listen.");
        appreciations.write(couple.second(), couple.seconds(), "Your patience.");
        assertRefused();
        bothApprove();
        assertThat(text(Format.MARKDOWN)).contains("How you listen.", "Your patience.");
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
        var contents = noas().contents();
        guides.compose(
                couple.first(), couple.firsts(), noas(), new Contents(contents.parts(), contents.topics(), false));
        bothApprove();
        assertThat(text(Format.MARKDOWN)).doesNotContain("Noa", "Robin").contains("Circle", "Diamond");
        assertThat(text(Format.JSON)).doesNotContain("Noa", "Robin").contains("Circle", "Diamond");
        assertThat(pdf()).doesNotContain("Noa", "Robin").contains("Circle", "Diamond");
    }

    @Test
    void bothTakeHomeTheSameFileForACounsellorAndItFitsItsSchema() {
        everythingGoesIn();
        bothApprove();
        var noas = guides.render(couple.first(), couple.firsts(), Format.JSON, Locale.ENGLISH);
        var robins = guides.render(couple.second(), couple.seconds(), Format.JSON, Locale.ENGLISH);
        assertThat(noas).isEqualTo(robins);
        var figures = GuideSchema.valid(noas).get("figures");
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
        assertThat(text(Format.JSON)).contains("\"figures\" : null");
        assertThat(guides.preview(couple.first(), couple.firsts(), Locale.ENGLISH))
                .doesNotContain("Numbers in the JSON file");
        everythingGoesIn();
        assertRefused();
    }

    @Test
    void theNumbersStandInNoOtherFile() throws IOException {
        everythingGoesIn();
        bothApprove();
        assertThat(text(Format.MARKDOWN)).doesNotContain("distanceSquared", "counsellor");
        assertThat(pdf()).doesNotContain("counsellor");
        assertThat(guides.preview(couple.first(), couple.firsts(), Locale.ENGLISH))
                .contains("Numbers in the JSON file");
    }

    @Test
    void whoTakesTheirYesBackNeedsNoReason() {
        bothApprove();
        guides.takeBack(couple.first(), couple.firsts());
        assertThat(noas().approvedBy()).containsExactly(Seat.B);
        assertRefused();
    }

    @Test
    void everyFormatSaysWhatItIsFor() throws IOException {
        bothApprove();
        assertThat(text(Format.MARKDOWN)).contains("not a test", "not a diagnosis", "not meant for court or custody");
        assertThat(text(Format.JSON)).contains("not a test", "not a diagnosis", "not meant for court or custody");
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
        assertThat(guides.preview(couple.first(), couple.firsts(), Locale.FRENCH))
                .contains("Un guide pour se parler")
                .doesNotContain("A guide for talking", "lang=");
        bothApprove();
        assertThat(text(Format.MARKDOWN)).contains("A guide for talking");
    }

    @Test
    void inTheLanguageChosenForItBothReadTheSame() {
        inLanguages(Set.of(Locale.FRENCH));
        assertThat(guides.preview(couple.first(), couple.firsts(), Locale.ENGLISH))
                .isEqualTo(guides.preview(couple.second(), couple.seconds(), Locale.FRENCH))
                .contains("Un guide pour se parler");
    }

    @Test
    void severalLanguagesStandSideBySide() throws IOException {
        inLanguages(Set.of(Locale.FRENCH, Locale.ENGLISH));
        bothApprove();
        assertThat(guides.preview(couple.first(), couple.firsts(), Locale.ENGLISH))
                .containsSubsequence("lang=\"en\"", "What holds you together", "lang=\"fr\"", "Ce qui vous unit");
        assertThat(text(Format.MARKDOWN)).contains("What holds you together", "Ce qui vous unit");
        assertThat(pdf()).contains("What holds you together", "Ce qui vous unit");
    }

    @Test
    void thePageAboutNumbersStandsInEveryLanguage() {
        inLanguages(Set.of(Locale.FRENCH, Locale.ENGLISH));
        var now = noas().contents();
        var all = new Contents(EnumSet.allOf(Part.class), now.topics(), true, now.languages());
        guides.compose(couple.first(), couple.firsts(), noas(), all);
        assertThat(guides.preview(couple.first(), couple.firsts(), Locale.ENGLISH))
                .contains("Numbers in the JSON file", "Les nombres du fichier JSON");
    }

    @Test
    void anotherLanguageAsksBothAgain() {
        bothApprove();
        inLanguages(Set.of(Locale.FRENCH));
        assertRefused();
    }

    private void inLanguages(Set<Locale> languages) {
        var now = noas().contents();
        var chosen = new Contents(now.parts(), now.topics(), now.names(), languages);
        guides.compose(couple.first(), couple.firsts(), noas(), chosen);
    }

    private void everythingGoesIn() {
        var topics = new HashSet<>(noas().contents().topics());
        guides.compose(couple.first(), couple.firsts(), noas(), new Contents(EnumSet.allOf(Part.class), topics, true));
    }

    private void write(String text) {
        notes.write(couple.first(), couple.firsts(), MONEY, ParagraphId.create(), 0, text);
    }

    private void bothApprove() {
        noaApproves();
        robinApproves();
    }

    private void noaApproves() {
        guides.approve(couple.first(), couple.firsts(), noas());
    }

    private void robinApproves() {
        guides.approve(couple.second(), couple.seconds(), robins());
    }

    private Draft noas() {
        return guides.draft(couple.first(), couple.firsts());
    }

    private Draft robins() {
        return guides.draft(couple.second(), couple.seconds());
    }

    private void assertRefused() {
        for (var format : Format.values()) {
            assertThatExceptionOfType(NotApproved.class)
                    .isThrownBy(() -> guides.render(couple.first(), couple.firsts(), format, Locale.ENGLISH));
        }
    }

    private String text(Format format) {
        return new String(
                guides.render(couple.second(), couple.seconds(), format, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    private String pdf() throws IOException {
        var file = guides.render(couple.first(), couple.firsts(), Format.PDF, Locale.ENGLISH);
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
