package app.entente.ui.seal;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Scale;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.SmallPacks;
import app.entente.sheet.SheetSealing;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.CheckboxOption;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ReadBackViewTests {

    private static final String NOTE = "a heron at the lake";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OwnSheets sheets;
    private final SheetSealing sheetSealing;
    private final ChosenPacks chosenPacks;
    private final SheetFiller sheetFiller;

    @Autowired
    ReadBackViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            OwnSheets sheets,
            SheetSealing sheetSealing,
            ChosenPacks chosenPacks,
            SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheets = sheets;
        this.sheetSealing = sheetSealing;
        this.chosenPacks = chosenPacks;
        this.sheetFiller = sheetFiller;
    }

    @Test
    void itReadsBackWhatIsShownAndNothingThatIsKept() {
        var noa = couples.pair().first();
        var agreements = sheets.questionOrder(noa, sheetFiller.round(noa)).stream()
                .filter(it -> it.form() instanceof ItemForm.Expectation)
                .limit(2)
                .map(Item::id)
                .toList();
        sheetFiller.show(noa, agreements.getFirst(), new Value.Grade(5));
        sheetFiller.write(
                noa,
                agreements.getLast(),
                Answer.of(new Value.Grade(2)).share(ShareLevel.PRIVATE).note(NOTE));
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);

            assertThat(new WindowDriver(window).visibleText())
                    .contains("wherever they show theirs too", "Yes", "What stays with me")
                    .doesNotContain("Leaning no", NOTE);
        }
    }

    @Test
    void whatStaysWithOneselfIsUnfoldedAfterThePasswordOnEachVisit() {
        var noa = couples.pair().first();
        var item = sheets.questionOrder(noa, sheetFiller.round(noa)).stream()
                .filter(it -> it.form() instanceof ItemForm.Expectation)
                .findFirst()
                .orElseThrow();
        sheetFiller.write(noa, item.id(), Answer.of(new Value.Grade(2)).share(ShareLevel.PRIVATE));
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            for (var visit = 0; visit < 2; visit++) {
                window.navigate(Paths.READ_BACK, ReadBackView.class);
                new WindowDriver(window).click("Show it to me");
                assertThat(new WindowDriver(window).visibleText()).doesNotContain("Leaning no");
                new WindowDriver(window).confirmPassword();
                assertThat(new WindowDriver(window).visibleText()).contains("Leaning no", "Change");
                new WindowDriver(window).click("Hide it again");
                assertThat(new WindowDriver(window).visibleText()).doesNotContain("Leaning no");
                window.navigate(Paths.HOME, Component.class);
            }
        }
    }

    @Test
    void aTopicIsReadBackWithWhatCanBeWorkedOutFromIt() {
        var noa = couples.pair().first();
        var item = sheets.questionOrder(noa, sheetFiller.round(noa)).stream()
                .filter(it -> it.theme().value().equals("money"))
                .findFirst()
                .orElseThrow();
        sheetFiller.write(noa, item.id(), Answer.of(NonAnswer.UNSURE).share(ShareLevel.TOPIC_ONLY));
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);

            assertThat(new WindowDriver(window).visibleText())
                    .containsIgnoringCase(
                            "When the door opens, Robin will see “money” and can work out that it came from you.");
        }
    }

    @Test
    void whoShowsNothingReadsThatInsteadOfAnEmptyList() {
        var noa = couples.pair().first();
        sheetFiller.round(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);

            assertThat(new WindowDriver(window).visibleText()).contains("So far you show nothing.");
            assertThat(window.find(UnorderedList.class).all())
                    .filteredOn(it -> it.hasClassName("item-list"))
                    .isEmpty();
        }
    }

    @Test
    void aScaleIsTickedForLaterAndCanBeReadOnceSealed() {
        var noa = couples.pair().first();
        sheetFiller.round(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            assertThat(new WindowDriver(window).visibleText())
                    .contains("Show this scale too: Trust", "If just one of you ticks it, nobody is ever told.");
            window.find(CheckboxOption.class).all().getFirst().onChange(true);
            assertThat(sheets.sheet(noa, sheetFiller.round(noa)).sharedScales()).containsExactly(Scale.TRUST);

            new WindowDriver(window).click("Seal my answers");
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            assertThat(window.find(CheckboxOption.class).all()).isEmpty();
            assertThat(new WindowDriver(window).visibleText())
                    .contains("Trust: opens if your partner ticks it too.", "Close and free: stays with you.");
        }
    }

    @Test
    void sealingLeadsToTheDoorAndCanBeUndone() {
        var noa = couples.pair().first();
        sheetFiller.round(noa);
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            new WindowDriver(window).click("Seal my answers");
            assertThat(sheetSealing.isSealed(noa, sheetFiller.round(noa))).isTrue();
            assertThat(new WindowDriver(window).visibleText())
                    .contains("Not open yet. It opens when you have both said so.");

            new WindowDriver(window).click("Unseal and keep answering");
            assertThat(sheetSealing.isSealed(noa, sheetFiller.round(noa))).isFalse();
        }
    }

    @Test
    void whatIsSensitiveIsReadBackByItselfAndAskedAboutOnceMore() {
        var noa = sensitive();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            assertThat(new WindowDriver(window).visibleText()).contains("Sensitive answers you show", "I lie awake.");
            new WindowDriver(window).click("Seal my answers");
            assertThat(sheetSealing.isSealed(noa, sheetFiller.round(noa))).isFalse();
            assertThat(new WindowDriver(window).visibleText()).contains("One of these answers is sensitive.");
            new WindowDriver(window).click("Seal, and show it");
            assertThat(sheetSealing.isSealed(noa, sheetFiller.round(noa))).isTrue();
        }
    }

    @Test
    void whatIsSensitiveCanStayWithItsOwnerAfterAll() {
        var noa = sensitive();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            new WindowDriver(window).click("Seal my answers");
            new WindowDriver(window).click("Keep it to myself");
            assertThat(sheets.readBack(noa, sheetFiller.round(noa)).sensitive()).isEmpty();
            new WindowDriver(window).click("Seal my answers");
            assertThat(sheetSealing.isSealed(noa, sheetFiller.round(noa))).isTrue();
        }
    }

    private Membership sensitive() {
        var noa = couples.pair().first();
        chosenPacks.round(noa, "small-garden");
        sheetFiller.show(noa, SmallPacks.NIGHTS, new Value.Grade(4));
        return noa;
    }

    @Test
    void untilTheTwoHaveChosenThereIsNoSeal() {
        var people = couples.pair();
        for (var me : List.of(people.first(), couples.alone())) {
            try (var open = browserFixture.open()) {
                var window = browserFixture.browser(open, me).newWindow();
                window.navigate(Paths.READ_BACK, ReadBackView.class);
                assertThat(new WindowDriver(window).visibleText())
                        .contains("You can seal once you’ve chosen together")
                        .doesNotContain("Seal my answers");
            }
        }
    }

    /** What Noa has answered alone shows nowhere when Robin joins, nor while they choose. */
    @Test
    void whatWasAnsweredAloneShowsOnNoScreenOfWhoJoins() {
        var answered = couples.alone();
        sheets.questionOrder(answered, sheetFiller.round(answered))
                .forEach(it -> sheetFiller.write(
                        answered, it.id(), Answer.of(NonAnswer.UNSURE).note(NOTE)));
        var untouched = couples.alone();
        assertThat(screensOf(couples.joined(answered))).isEqualTo(screensOf(couples.joined(untouched)));
    }

    private List<String> screensOf(Membership me) {
        try (var open = browserFixture.open()) {
            return screens(browserFixture.browser(open, me).newWindow())
                    .subList(0, 5); // further on stand names and own orders
        }
    }

    /** Whatever Noa does before the door opens, Robin's screens are the same to the last character. */
    @Test
    void thePartnersScreensKnowNothingOfIt() {
        var people = couples.pair();
        sheetFiller.round(people.first());
        try (var open = browserFixture.open()) {
            var robin = browserFixture.browser(open, people.second()).newWindow();
            var before = screens(robin);
            var noa = people.first();
            sheets.questionOrder(noa, sheetFiller.round(noa))
                    .forEach(it -> sheetFiller.write(
                            noa, it.id(), Answer.of(NonAnswer.UNSURE).note(NOTE)));
            sheetFiller.tick(noa, Scale.TRUST);
            sheetFiller.seal(noa);

            assertThat(screens(robin)).isEqualTo(before);
            assertThat(String.join("", before)).doesNotContain(NOTE);
        }
    }

    private static List<String> screens(BrowserlessUIContext window) {
        return List.of(
                        Paths.HOME,
                        Paths.PACKS,
                        Paths.INVITE,
                        Paths.READ_BACK,
                        Paths.THEMES,
                        Paths.SCALES,
                        Paths.SETTINGS,
                        Paths.ANSWER)
                .stream()
                .map(it -> {
                    window.activate();
                    window.getUI().navigate(it);
                    return new WindowDriver(window).visibleText();
                })
                .toList();
    }
}
