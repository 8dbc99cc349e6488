package app.entente.ui.customquestionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.AccountPreferences;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.customquestionnaire.DocumentedExample;
import app.entente.door.OpenedCouples;
import app.entente.packchoice.ChosenPacks;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

/** A couple that chooses a questionnaire of the operator's: one of them reads English, the other French. */
@ScreenTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CustomQuestionnaireViewTests {

    private static final ItemId SUNDAY = new ItemId("visits-every-sunday");
    private static final ItemId WHERE = new ItemId("visits-where");
    private static final ItemId KEY = new ItemId("visits-key-lent");

    @TempDir
    private static Path folder = Path.of("");

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final AccountPreferences accountPreferences;
    private final ChosenPacks chosenPacks;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;

    private TwoPeople people;

    CustomQuestionnaireViewTests(
            BrowserFixture browserFixture,
            Couples couples,
            AccountPreferences accountPreferences,
            ChosenPacks chosenPacks,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.accountPreferences = accountPreferences;
        this.chosenPacks = chosenPacks;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
    }

    @DynamicPropertySource
    static void theOperatorHasOne(DynamicPropertyRegistry registry) throws IOException {
        Files.writeString(folder.resolve("visits.yaml"), DocumentedExample.visits());
        registry.add("entente.questionnaires", folder::toString);
    }

    @BeforeEach
    void oneReadsFrench() {
        people = couples.pair();
        accountPreferences.chooseLanguage(people.second().person(), Locale.FRENCH);
    }

    @Test
    void itStandsAmongThePacksInEachOnesLanguage() {
        assertThat(page(people.first(), Paths.PACKS))
                .contains("Visits", "Who comes to see you, and whom you go to see.");
        assertThat(page(people.second(), Paths.PACKS)).contains("Les visites", "Qui vient vous voir");
    }

    @Test
    void itIsAskedReadBackComparedTalkedAboutAndTakenHome() {
        chosenPacks.round(people.first(), "visits");
        sheetFiller.show(people.first(), values(5, "ours", LimitLevel.NOT_OK));
        sheetFiller.show(people.second(), values(1, "ours", LimitLevel.FINE));
        assertThat(page(people.second(), Paths.READ_BACK)).contains("Noa prête ma clé à la famille.", "Chez nous");
        openedCouples.opened(people);

        assertThat(page(people.first(), Paths.COMPARISON))
                .contains("We see family every Sunday.", "At our place", "One’s own key lent to family")
                .contains("Family visits", "Your own front door", "What does a key of your own keep safe?");
        assertThat(page(people.second(), Paths.COMPARISON))
                .contains("Nous voyons la famille chaque dimanche.", "Chez nous", "La famille en visite");
        assertThat(agenda(people.first())).contains("Family visits");
        assertThat(page(people.second(), Paths.GUIDE)).contains("La famille en visite");
    }

    private static Map<ItemId, Value> values(int sundays, String where, LimitLevel key) {
        return Map.of(SUNDAY, new Value.Grade(sundays), WHERE, new Value.Chosen(where), KEY, new Value.Level(key));
    }

    private String agenda(Membership me) {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, me).newWindow();
            window.navigate(Paths.TALK, Component.class);
            var driver = new WindowDriver(window);
            driver.click("Next: Choose the agenda");
            return driver.visibleText();
        }
    }

    private String page(Membership me, String address) {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, me).newWindow();
            window.navigate(address, Component.class);
            return new WindowDriver(window).visibleText();
        }
    }
}
