package app.entente.ui.finding;

import static app.entente.comparison.OpenedItems.choice;
import static app.entente.comparison.OpenedItems.dependence;
import static app.entente.comparison.OpenedItems.division;
import static app.entente.comparison.OpenedItems.expectation;
import static app.entente.comparison.OpenedItems.guessed;
import static app.entente.comparison.OpenedItems.limit;
import static app.entente.comparison.OpenedItems.ours;
import static app.entente.comparison.OpenedItems.request;
import static app.entente.comparison.OpenedItems.strain;
import static app.entente.comparison.OpenedItems.support;
import static app.entente.comparison.OpenedItems.trust;
import static app.entente.comparison.OpenedItems.turned;
import static app.entente.comparison.OpenedItems.unsaid;
import static app.entente.comparison.OpenedItems.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.comparison.SampleComparisons;
import app.entente.couple.Couples;
import app.entente.couple.SpaceOverview;
import app.entente.couple.Spaces;
import app.entente.door.OpenedImportance;
import app.entente.door.OpenedItem;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.access.Paths;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.Wish;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** Every rule that can put a topic where it is has its sentence, from either side. */
@ScreenTest
class ReasonMessagesTests {

    private static final OpenedImportance UNWEIGHED = new OpenedImportance(Optional.empty(), Optional.empty());

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final Spaces spaces;
    private final Questionnaires questionnaires;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private ComparisonContext context;

    @Autowired
    ReasonMessagesTests(BrowserFixture browserFixture, Couples couples, Spaces spaces, Questionnaires questionnaires) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
    }

    @BeforeEach
    void noaLooks() {
        var noa = couples.pair().first();
        open = browserFixture.open();
        browserFixture.browser(open, noa).newWindow().getUI().navigate(Paths.SETTINGS);
        SpaceOverview spaceOverview = spaces.overview(noa);
        context = new ComparisonContext(spaceOverview, questionnaires.texts(Locale.ENGLISH), Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void noReasonFallsThrough() {
        var everything = everything();
        assertThat(everything).hasSizeGreaterThan(200);
        for (var item : everything) {
            assertSaid(why(UNWEIGHED, item));
            assertSaid(why(UNWEIGHED, turned(item)));
        }
    }

    @Test
    void everyWeightHasItsWordsFromEitherSide() {
        for (var mine : weights()) {
            for (var partners : weights()) {
                assertSaid(why(new OpenedImportance(mine, partners), expectation("evenings", 1, 5)));
            }
        }
        assertThat(why(UNWEIGHED, expectation("evenings", 1, 5))).contains("Neither of you said how much");
        assertThat(why(new OpenedImportance(Optional.of(Importance.VERY), Optional.empty()), expectation("e", 1, 5)))
                .contains("This theme matters very much to you.")
                .doesNotContain("Neither of you said");
    }

    @Test
    void whoExpectedTheOtherToThinkAlikeIsToldToBoth() {
        var mine = guessed(expectation("evenings", 5, 2), 5, 5);
        assertThat(why(UNWEIGHED, guessed(expectation("evenings", 5, 2), 5, 1)))
                .contains("You thought Robin would say the same. Robin said something else.");
        assertThat(why(UNWEIGHED, guessed(expectation("evenings", 5, 2), 1, 2)))
                .contains("Robin thought you would say the same. You said something else.");
        assertThat(why(UNWEIGHED, guessed(mine, 5, 2))).contains("You each thought the other would say the same");
    }

    @Test
    void whatWasNeverSaidAloudIsToldFromEitherSide() {
        var item = unsaid(expectation("evenings", 5, 2));
        assertThat(why(UNWEIGHED, item)).contains("Robin has never said it aloud.");
        assertThat(why(UNWEIGHED, turned(item))).contains("You have never said it aloud.");
        assertThat(why(UNWEIGHED, unsaid(turned(item)))).contains("Neither of you has said it aloud.");
    }

    @Test
    void aSharedConcernIsNoDifferenceAndDifferentViewsAre() {
        assertThat(why(UNWEIGHED, strain("tired", 5, 5)))
                .contains("You both said that this is hard.")
                .doesNotContain("apart");
        assertThat(why(UNWEIGHED, trust("heard", 1, 5)))
                .contains("One of you finds this easier than the other.", "four steps apart");
    }

    private static List<OpenedItem> everything() {
        var items = new ArrayList<OpenedItem>();
        for (int mine = 1; mine <= 5; mine++) {
            for (int partners = 1; partners <= 5; partners++) {
                items.add(expectation("evenings", mine, partners));
                items.add(unsaid(guessed(expectation("evenings", mine, partners), partners, mine)));
                items.add(guessed(expectation("evenings", mine, partners), mine, 6 - mine));
                items.add(trust("heard", mine, partners));
                items.add(strain("tired", mine, partners));
                items.add(dependence("leaning", mine, partners));
                items.add(support("listening", mine - 1, partners - 1, 2, 4));
                items.add(support("listening", mine - 1, 0, partners - 1, 3));
                items.add(division("shopping", mine - 3, partners - 3));
            }
        }
        for (var mine : LimitLevel.values()) {
            for (var partners : LimitLevel.values()) {
                items.add(limit("photos", mine, partners));
                items.add(ours("flirting", mine, partners));
                items.add(request("plans", mine, partners));
            }
        }
        for (var mine : Wish.values()) {
            for (var partners : Wish.values()) {
                items.add(wishing("listening", 2, mine, partners));
            }
        }
        items.add(choice("mornings", "early", "early"));
        items.add(unsaid(choice("mornings", "early", "late")));
        return items;
    }

    private static List<Optional<Importance>> weights() {
        var weights = new ArrayList<Optional<Importance>>();
        weights.add(Optional.empty());
        for (var importance : Importance.values()) {
            weights.add(Optional.of(importance));
        }
        return weights;
    }

    @Test
    void supportSeenDifferentlyBothWaysIsToldInOneSentence() {
        assertThat(outcome(support("listening", 4, 3, 2, 1)))
                .contains("You see more of this between you than Robin does.")
                .doesNotContain("notice");
        assertThat(outcome(support("listening", 2, 1, 4, 3)))
                .contains("Robin sees more of this between you than you do.")
                .doesNotContain("notice");
        assertThat(outcome(support("listening", 1, 4, 1, 4)))
                .contains("You each notice more than the other thinks they give.");
    }

    private String outcome(OpenedItem item) {
        var comparison = SampleComparisons.of(UNWEIGHED, item);
        return Stream.concat(comparison.topics().stream(), comparison.further().stream())
                .map(it -> new OutcomeMessages(context).message(it.items().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private String why(OpenedImportance importance, OpenedItem item) {
        var comparison = SampleComparisons.of(importance, item);
        var topic = comparison.topics().isEmpty()
                ? comparison.further().getFirst()
                : comparison.topics().getFirst();
        return new ReasonMessages(context).message(topic);
    }

    /** Whole sentences: no key without its words, no gap that was not filled. */
    private static void assertSaid(String why) {
        assertThat(why).doesNotContain("comparison.", "{", "  ").endsWith("a starting point.");
        assertThat(why.split("\\. ")).hasSizeGreaterThanOrEqualTo(3);
    }
}
