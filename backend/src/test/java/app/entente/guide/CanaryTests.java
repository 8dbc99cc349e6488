package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.Answers;
import app.entente.answering.Draft;
import app.entente.answering.Pen;
import app.entente.answering.ShareLevel;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.discussion.TopicId;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looks for what only one has shown, or has kept, in everything that can be taken home. */
@BackendTest
class CanaryTests {

    private static final String CANARY = "canary";

    private final Couples couples;
    private final Pen pen;
    private final Pairs pairs;
    private final Guides guides;
    private final OwnPages ownPages;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;

    private TwoPeople people;

    @Autowired
    CanaryTests(
            Couples couples,
            Pen pen,
            Pairs pairs,
            Guides guides,
            OwnPages ownPages,
            Comparisons comparisons,
            Questionnaires questionnaires) {
        this.couples = couples;
        this.pen = pen;
        this.pairs = pairs;
        this.guides = guides;
        this.ownPages = ownPages;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
    }

    @BeforeEach
    void everyOtherAnswerIsKept() {
        people = couples.pair();
        var random = new Random(11);
        for (var i = 0; i < items().size(); i++) {
            var item = items().get(i);
            var share = i % 2 == 0 ? ShareLevel.SHOW : ShareLevel.PRIVATE;
            pen.write(people.first(), item.id(), draft(random, item, share, i % 2 == 0 ? "shown" : CANARY));
            pen.write(people.second(), item.id(), draft(random, item, ShareLevel.SHOW, i % 2 == 0 ? "shown" : CANARY));
        }
    }

    @Test
    void nothingOutsideWhatBothHaveShownIsInAnyFormat() throws IOException {
        var couple = pairs.opened(people);
        everythingGoesIn(couple);
        var hidden = items().stream()
                .filter(it -> couple.firsts().item(it.id()).isEmpty())
                .map(questionnaires.texts(Locale.ENGLISH)::text)
                .toList();
        assertThat(hidden).hasSizeGreaterThan(10);
        for (var taken : List.of(markdown(couple), json(couple), pdf(couple), preview(couple))) {
            assertThat(taken).contains("shown").doesNotContain(CANARY).doesNotContain(hidden);
        }
    }

    @Test
    void inAnyFormatItWouldBeFound() throws IOException {
        var random = new Random(12);
        for (var item : items()) {
            people.both().forEach(me -> pen.write(me, item.id(), draft(random, item, ShareLevel.SHOW, CANARY)));
        }
        var couple = pairs.opened(people);
        everythingGoesIn(couple);
        for (var taken : List.of(markdown(couple), json(couple), pdf(couple), preview(couple))) {
            assertThat(taken).contains(CANARY);
        }
    }

    @Test
    void onesOwnPagesHoldNothingOfTheOthers() {
        pen.write(
                people.second(),
                items().getFirst().id(),
                draft(new Random(1), items().getFirst(), ShareLevel.SHOW, "robins"));
        var mine = own(people.first());
        assertThat(mine).contains(CANARY).contains("Your private note").doesNotContain("robins");
        assertThat(own(people.second())).contains("robins");
    }

    private static List<Item> items() {
        return CorePack.pack().items();
    }

    private static Draft draft(Random random, Item item, ShareLevel share, String words) {
        var ownWords = item.form() instanceof Form.Limit ? words : "";
        return Draft.of(Answers.anyValue(random, item))
                .share(share)
                .ownWords(ownWords)
                .note(CANARY + " " + words);
    }

    private void everythingGoesIn(OpenCouple couple) {
        var topics = new HashSet<>(TopicId.all(comparisons.of(couple.firsts())));
        var draft = guides.compose(
                couple.firsts(), guides.draft(couple.firsts()), new Contents(EnumSet.allOf(Part.class), topics, true));
        guides.approve(couple.firsts(), draft);
        guides.approve(couple.seconds(), draft);
    }

    private String markdown(OpenCouple couple) {
        return new String(guides.render(couple.seconds(), Format.MARKDOWN, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    private String json(OpenCouple couple) {
        var file = guides.render(couple.seconds(), Format.JSON, Locale.ENGLISH);
        GuideSchema.valid(file);
        return new String(file, StandardCharsets.UTF_8);
    }

    private String pdf(OpenCouple couple) throws IOException {
        var file = guides.render(couple.seconds(), Format.PDF, Locale.ENGLISH);
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private String preview(OpenCouple couple) {
        return guides.preview(couple.seconds(), Locale.ENGLISH);
    }

    private String own(Membership me) {
        return new String(ownPages.markdown(me, pen.round(me), Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
