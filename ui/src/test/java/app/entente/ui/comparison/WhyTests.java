package app.entente.ui.comparison;

import static app.entente.comparison.OpenItems.choice;
import static app.entente.comparison.OpenItems.dependence;
import static app.entente.comparison.OpenItems.division;
import static app.entente.comparison.OpenItems.expectation;
import static app.entente.comparison.OpenItems.guessed;
import static app.entente.comparison.OpenItems.limit;
import static app.entente.comparison.OpenItems.ours;
import static app.entente.comparison.OpenItems.request;
import static app.entente.comparison.OpenItems.strain;
import static app.entente.comparison.OpenItems.support;
import static app.entente.comparison.OpenItems.trust;
import static app.entente.comparison.OpenItems.turned;
import static app.entente.comparison.OpenItems.unsaid;
import static app.entente.comparison.OpenItems.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.comparison.Compare;
import app.entente.couple.Couples;
import app.entente.couple.Pair;
import app.entente.couple.Spaces;
import app.entente.door.OpenImportance;
import app.entente.door.OpenItem;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.Wish;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** Every rule that can put a topic where it is has its sentence, from either side. */
@ScreenTest
class WhyTests {

    private static final OpenImportance UNWEIGHED = new OpenImportance(Optional.empty(), Optional.empty());

    private final House house;
    private final Couples couples;
    private final Spaces spaces;
    private final Questionnaires questionnaires;

    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Reader reader;

    @Autowired
    WhyTests(House house, Couples couples, Spaces spaces, Questionnaires questionnaires) {
        this.house = house;
        this.couples = couples;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
    }

    @BeforeEach
    void noaLooks() {
        var noa = couples.pair().first();
        open = house.open();
        house.browser(open, noa).newWindow().getUI().navigate(Paths.SETTINGS);
        Pair pair = spaces.pair(noa);
        reader = new Reader(pair, questionnaires.texts(Locale.ENGLISH), Locale.ENGLISH);
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
                assertSaid(why(new OpenImportance(mine, partners), expectation("evenings", 1, 5)));
            }
        }
        assertThat(why(UNWEIGHED, expectation("evenings", 1, 5))).contains("Neither of you said how much");
        assertThat(why(new OpenImportance(Optional.of(Importance.VERY), Optional.empty()), expectation("e", 1, 5)))
                .contains("The theme matters very much to you.")
                .doesNotContain("Neither of you said");
    }

    @Test
    void whoExpectedTheOtherToThinkAlikeIsToldToBoth() {
        var mine = guessed(expectation("evenings", 5, 2), 5, 5);
        assertThat(why(UNWEIGHED, guessed(expectation("evenings", 5, 2), 5, 1)))
                .contains("You thought Robin would say the same. Robin said something else.");
        assertThat(why(UNWEIGHED, guessed(expectation("evenings", 5, 2), 1, 2)))
                .contains("Robin thought you would say the same. You said something else.");
        assertThat(why(UNWEIGHED, guessed(mine, 5, 2))).contains("Each of you thought the other would say the same");
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
                .contains("You both said that this is hard at the moment.")
                .doesNotContain("apart");
        assertThat(why(UNWEIGHED, trust("heard", 1, 5)))
                .contains("One of you finds this easier than the other.", "four steps apart");
    }

    private static List<OpenItem> everything() {
        var items = new ArrayList<OpenItem>();
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
        for (var mine : Limit.values()) {
            for (var partners : Limit.values()) {
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

    private String why(OpenImportance importance, OpenItem item) {
        var comparison = Compare.of(importance, item);
        var topic = comparison.topics().isEmpty()
                ? comparison.further().getFirst()
                : comparison.topics().getFirst();
        return new Why(reader).of(topic);
    }

    /** Whole sentences: no key without its words, no gap that was not filled. */
    private static void assertSaid(String why) {
        assertThat(why).doesNotContain("comparison.", "{", "  ").endsWith("a starting point.");
        assertThat(why.split("\\. ")).hasSizeGreaterThanOrEqualTo(3);
    }
}
