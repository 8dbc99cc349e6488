package app.entente.ui.seal;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Draft;
import app.entente.answering.NonAnswer;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.answering.Sealing;
import app.entente.answering.ShareLevel;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.SmallPacks;
import app.entente.questionnaire.Value;
import app.entente.session.Chosen;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.kit.Tick;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ReadBackViewTests {

    private static final String NOTE = "a heron at the lake";

    private final House house;
    private final Couples couples;
    private final OwnSheets sheets;
    private final Sealing sealing;
    private final Chosen chosen;
    private final Pen pen;

    @Autowired
    ReadBackViewTests(House house, Couples couples, OwnSheets sheets, Sealing sealing, Chosen chosen, Pen pen) {
        this.house = house;
        this.couples = couples;
        this.sheets = sheets;
        this.sealing = sealing;
        this.chosen = chosen;
        this.pen = pen;
    }

    @Test
    void itReadsBackWhatIsShownAndNothingThatIsKept() {
        var noa = couples.pair().first();
        var agreements = sheets.order(noa, pen.round(noa)).stream()
                .filter(it -> it.form() instanceof Form.Expectation)
                .limit(2)
                .map(Item::id)
                .toList();
        pen.show(noa, agreements.getFirst(), new Value.Grade(5));
        pen.write(
                noa,
                agreements.getLast(),
                Draft.of(new Value.Grade(2)).share(ShareLevel.PRIVATE).note(NOTE));
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);

            assertThat(new Hand(window).read())
                    .contains("wherever they show theirs too", "Yes", "One answer stays with you.")
                    .doesNotContain("Rather disagree", NOTE);
        }
    }

    @Test
    void aTopicIsReadBackWithWhatCanBeWorkedOutFromIt() {
        var noa = couples.pair().first();
        var item = sheets.order(noa, pen.round(noa)).stream()
                .filter(it -> it.theme().value().equals("money"))
                .findFirst()
                .orElseThrow();
        pen.write(noa, item.id(), Draft.of(NonAnswer.UNSURE).share(ShareLevel.TOPIC_ONLY));
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);

            assertThat(new Hand(window).read())
                    .containsIgnoringCase(
                            "Your partner will see the word “money” and can work out that it came from you.");
        }
    }

    @Test
    void whoShowsNothingReadsThatInsteadOfAnEmptyList() {
        var noa = couples.pair().first();
        pen.round(noa);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);

            assertThat(new Hand(window).read()).contains("You show nothing so far.");
            assertThat(window.find(UnorderedList.class).all())
                    .filteredOn(it -> it.hasClassName("items"))
                    .isEmpty();
        }
    }

    @Test
    void aScaleIsTickedForLaterAndCanBeReadOnceSealed() {
        var noa = couples.pair().first();
        pen.round(noa);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            assertThat(new Hand(window).read())
                    .contains("Show this scale too: Trust", "One tick alone is told to nobody, ever.");
            window.find(Tick.class).all().getFirst().changed(true);
            assertThat(sheets.sheet(noa, pen.round(noa)).ticks()).containsExactly(Scale.TRUST);

            new Hand(window).press("Seal my answers");
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            assertThat(window.find(Tick.class).all()).isEmpty();
            assertThat(new Hand(window).read())
                    .contains("Trust: opens if your partner ticks it too.", "Close and free: stays with you.");
        }
    }

    @Test
    void sealingLeadsToTheDoorAndCanBeUndone() {
        var noa = couples.pair().first();
        pen.round(noa);
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            new Hand(window).press("Seal my answers");
            assertThat(sealing.sealed(noa, pen.round(noa))).isTrue();
            assertThat(new Hand(window).read()).contains("Not open yet. It opens when you have both said so.");

            new Hand(window).press("Unseal and keep answering");
            assertThat(sealing.sealed(noa, pen.round(noa))).isFalse();
        }
    }

    @Test
    void whatIsSensitiveIsReadBackByItselfAndAskedAboutOnceMore() {
        var noa = sensitive();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            assertThat(new Hand(window).read()).contains("Sensitive answers you show", "I lie awake.");
            new Hand(window).press("Seal my answers");
            assertThat(sealing.sealed(noa, pen.round(noa))).isFalse();
            assertThat(new Hand(window).read()).contains("One of these answers is sensitive.");
            new Hand(window).press("Seal, and show them");
            assertThat(sealing.sealed(noa, pen.round(noa))).isTrue();
        }
    }

    @Test
    void whatIsSensitiveCanStayWithItsOwnerAfterAll() {
        var noa = sensitive();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.READ_BACK, ReadBackView.class);
            new Hand(window).press("Seal my answers");
            new Hand(window).press("Keep them to myself");
            assertThat(sheets.readBack(noa, pen.round(noa)).sensitive()).isEmpty();
            assertThat(new Hand(window).read()).contains("One answer stays with you.");
            new Hand(window).press("Seal my answers");
            assertThat(sealing.sealed(noa, pen.round(noa))).isTrue();
        }
    }

    private Membership sensitive() {
        var noa = couples.pair().first();
        chosen.round(noa, "small-garden");
        pen.show(noa, SmallPacks.NIGHTS, new Value.Grade(4));
        return noa;
    }

    @Test
    void untilTheTwoHaveChosenThereIsNoSeal() {
        var people = couples.pair();
        for (var me : List.of(people.first(), couples.alone())) {
            try (var open = house.open()) {
                var window = house.browser(open, me).newWindow();
                window.navigate(Paths.READ_BACK, ReadBackView.class);
                assertThat(new Hand(window).read())
                        .contains("You seal once you have chosen together")
                        .doesNotContain("Seal my answers");
            }
        }
    }

    /** What Noa has answered alone shows nowhere when Robin joins, nor while they choose. */
    @Test
    void whatWasAnsweredAloneShowsOnNoScreenOfWhoJoins() {
        var answered = couples.alone();
        sheets.order(answered, pen.round(answered))
                .forEach(it ->
                        pen.write(answered, it.id(), Draft.of(NonAnswer.UNSURE).note(NOTE)));
        var untouched = couples.alone();
        assertThat(screensOf(couples.joined(answered))).isEqualTo(screensOf(couples.joined(untouched)));
    }

    private List<String> screensOf(Membership me) {
        try (var open = house.open()) {
            return screens(house.browser(open, me).newWindow()).subList(0, 5); // further on stand names and own orders
        }
    }

    /** Whatever Noa does before the door opens, Robin's screens are the same to the last character. */
    @Test
    void thePartnersScreensKnowNothingOfIt() {
        var people = couples.pair();
        pen.round(people.first());
        try (var open = house.open()) {
            var robin = house.browser(open, people.second()).newWindow();
            var before = screens(robin);
            var noa = people.first();
            sheets.order(noa, pen.round(noa))
                    .forEach(it ->
                            pen.write(noa, it.id(), Draft.of(NonAnswer.UNSURE).note(NOTE)));
            pen.tick(noa, Scale.TRUST);
            pen.seal(noa);

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
                    return new Hand(window).read();
                })
                .toList();
    }
}
