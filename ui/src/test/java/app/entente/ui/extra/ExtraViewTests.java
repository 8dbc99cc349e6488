package app.entente.ui.extra;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Pairs;
import app.entente.extra.WrittenExample;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Value;
import app.entente.session.Chosen;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
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
class ExtraViewTests {

    private static final ItemId SUNDAY = new ItemId("visits-every-sunday");
    private static final ItemId WHERE = new ItemId("visits-where");
    private static final ItemId KEY = new ItemId("visits-key-lent");

    @TempDir
    private static Path folder = Path.of("");

    private final House house;
    private final Couples couples;
    private final Accounts accounts;
    private final Chosen chosen;
    private final Pen pen;
    private final Pairs pairs;

    private TwoPeople people;

    ExtraViewTests(House house, Couples couples, Accounts accounts, Chosen chosen, Pen pen, Pairs pairs) {
        this.house = house;
        this.couples = couples;
        this.accounts = accounts;
        this.chosen = chosen;
        this.pen = pen;
        this.pairs = pairs;
    }

    @DynamicPropertySource
    static void theOperatorHasOne(DynamicPropertyRegistry registry) throws IOException {
        Files.writeString(folder.resolve("visits.yaml"), WrittenExample.visits());
        registry.add("entente.questionnaires", folder::toString);
    }

    @BeforeEach
    void oneReadsFrench() {
        people = couples.pair();
        accounts.chooseLanguage(people.second().person(), Locale.FRENCH);
    }

    @Test
    void itStandsAmongThePacksInEachOnesLanguage() {
        assertThat(page(people.first(), Paths.PACKS))
                .contains("Visits", "Who comes to see you, and whom you go to see.");
        assertThat(page(people.second(), Paths.PACKS)).contains("Les visites", "Qui vient vous voir");
    }

    @Test
    void itIsAskedReadBackComparedTalkedAboutAndTakenHome() {
        chosen.round(people.first(), "visits");
        pen.show(people.first(), values(5, "ours", Limit.NOT_OK));
        pen.show(people.second(), values(1, "ours", Limit.FINE));
        assertThat(page(people.second(), Paths.READ_BACK)).contains("Noa prête ma clé à la famille.", "Chez nous");
        pairs.opened(people);

        assertThat(page(people.first(), Paths.COMPARISON))
                .contains("We see family every Sunday.", "At our place", "One’s own key lent to family")
                .contains("Family visits", "Your own front door", "What does a key of your own keep safe?");
        assertThat(page(people.second(), Paths.COMPARISON))
                .contains("Nous voyons la famille chaque dimanche.", "Chez nous", "La famille en visite");
        assertThat(page(people.first(), Paths.TALK + "/1")).contains("Family visits");
        assertThat(page(people.second(), Paths.GUIDE)).contains("La famille en visite");
    }

    private static Map<ItemId, Value> values(int sundays, String where, Limit key) {
        return Map.of(SUNDAY, new Value.Grade(sundays), WHERE, new Value.Chosen(where), KEY, new Value.Level(key));
    }

    private String page(Membership me, String address) {
        try (var open = house.open()) {
            var window = house.browser(open, me).newWindow();
            window.navigate(address, Component.class);
            return new Hand(window).read();
        }
    }
}
