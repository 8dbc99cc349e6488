package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.comparison.Comparisons;
import app.entente.couple.Couples;
import app.entente.couple.TwoPeople;
import app.entente.document.GuideFormat;
import app.entente.document.GuideJsonSchema;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.CorePack;
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
class GuideCanaryTests {

    private static final String CANARY = "canary";

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final Guides guides;
    private final Comparisons comparisons;
    private final Questionnaires questionnaires;

    private TwoPeople people;

    @Autowired
    GuideCanaryTests(
            Couples couples,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            Guides guides,
            Comparisons comparisons,
            Questionnaires questionnaires) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.guides = guides;
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
            sheetFiller.write(people.first(), item.id(), draft(random, item, share, i % 2 == 0 ? "shown" : CANARY));
            sheetFiller.write(
                    people.second(), item.id(), draft(random, item, ShareLevel.SHOW, i % 2 == 0 ? "shown" : CANARY));
        }
    }

    @Test
    void nothingOutsideWhatBothHaveShownIsInAnyFormat() throws IOException {
        var couple = openedCouples.opened(people);
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
            people.both().forEach(me -> sheetFiller.write(me, item.id(), draft(random, item, ShareLevel.SHOW, CANARY)));
        }
        var couple = openedCouples.opened(people);
        everythingGoesIn(couple);
        for (var taken : List.of(markdown(couple), json(couple), pdf(couple), preview(couple))) {
            assertThat(taken).contains(CANARY);
        }
    }

    private static List<Item> items() {
        return CorePack.pack().items();
    }

    private static Answer draft(Random random, Item item, ShareLevel share, String words) {
        var ownWords = item.form() instanceof ItemForm.Limit ? words : "";
        return Answer.of(SampleAnswers.anyValue(random, item))
                .share(share)
                .ownWords(ownWords)
                .note(CANARY + " " + words);
    }

    private void everythingGoesIn(OpenedCouple couple) {
        var topics = new HashSet<>(comparisons.compare(couple.firsts()).themesToTalkAbout());
        var guideDraft = guides.setContents(
                couple.firsts(),
                guides.draft(couple.firsts()),
                new GuideContents(EnumSet.allOf(GuidePart.class), topics, true));
        guides.approve(couple.firsts(), guideDraft);
        guides.approve(couple.seconds(), guideDraft);
    }

    private String markdown(OpenedCouple couple) {
        return new String(
                guides.render(couple.seconds(), GuideFormat.MARKDOWN, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    private String json(OpenedCouple couple) {
        var file = guides.render(couple.seconds(), GuideFormat.JSON, Locale.ENGLISH);
        GuideJsonSchema.valid(file);
        return new String(file, StandardCharsets.UTF_8);
    }

    private String pdf(OpenedCouple couple) throws IOException {
        var file = guides.render(couple.seconds(), GuideFormat.PDF, Locale.ENGLISH);
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private String preview(OpenedCouple couple) {
        return guides.preview(couple.seconds(), Locale.ENGLISH).markup();
    }
}
