package app.entente.ui.leave;

import static app.entente.StatementCounter.statements;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.session.RoundId;
import app.entente.sheet.SheetSealing;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** While a space rests, each takes back their own seal, or what they said at the door, where they see what they can do. */
@ScreenTest
class SealTakeBackPartTests {

    private static final String SIGNAL = "Take back what I said at the door";
    private static final String UNSEAL = "Unseal my answers";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final SheetSealing sheetSealing;
    private final Door door;
    private final Spaces spaces;

    private SecuredBrowserlessApplicationContext<Authentication> open;

    @Autowired
    SealTakeBackPartTests(
            BrowserFixture browserFixture,
            Couples couples,
            SheetFiller sheetFiller,
            SheetSealing sheetSealing,
            Door door,
            Spaces spaces) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.sheetSealing = sheetSealing;
        this.door = door;
        this.spaces = spaces;
    }

    /** What Noa's page holds, and the statements that make it. */
    private record Received(String page, List<String> statements) {}

    @BeforeEach
    void openTheApplication() {
        open = browserFixture.open();
    }

    @AfterEach
    void closeTheApplication() {
        open.close();
    }

    @Test
    void theSignalThatIsTakenBackDoesNotOpenTheDoorAfterThePause() {
        var people = noaHasSealed();
        var round = round(people);
        door.signalAnyTime(people.first(), round);
        spaces.pause(people.second());
        var window = LeavePage.open(browserFixture, open, people.first());
        new WindowDriver(window).click(SIGNAL);
        assertThat(LeavePage.text(window)).contains(SIGNAL, UNSEAL);

        spaces.resume(people.second());
        sealAndSignal(people.second());
        assertThat(door.findOpened(people.first(), round)).isEmpty();
        door.signalAnyTime(people.first(), round);
        assertThat(door.findOpened(people.first(), round)).isPresent();
    }

    @Test
    void theSealThatIsTakenBackLeavesTheAnswersToBeChanged() {
        var people = noaHasSealed();
        spaces.pause(people.first());
        var window = LeavePage.open(browserFixture, open, people.first());
        new WindowDriver(window).click(UNSEAL);
        assertThat(LeavePage.text(window)).doesNotContain(SIGNAL, UNSEAL);
        assertThat(sheetSealing.isSealed(people.first(), round(people))).isFalse();
    }

    @Test
    void itIsNotThereForAnyoneWhoHasNotSealedNorWhileTheSpaceIsOpen() {
        var people = noaHasSealed();
        assertThat(LeavePage.text(LeavePage.open(browserFixture, open, people.first())))
                .doesNotContain(UNSEAL);
        spaces.pause(people.first());
        assertThat(LeavePage.text(LeavePage.open(browserFixture, open, people.second())))
                .doesNotContain(SIGNAL, UNSEAL);
    }

    @Test
    void itLooksTheSameWhicheverSignalOfOnesOwnIsInForce() {
        var none = received(_ -> {}, _ -> {}, _ -> {});
        assertThat(none.page()).contains(SIGNAL, UNSEAL);
        assertThat(received(it -> door.signalHere(it, sheetFiller.round(it)), _ -> {}, _ -> {}))
                .isEqualTo(none);
        assertThat(received(it -> door.signalAnyTime(it, sheetFiller.round(it)), _ -> {}, _ -> {}))
                .isEqualTo(none);
    }

    @Test
    void itLooksTheSameWhateverThePartnerHasDone() {
        var untouched = received(_ -> {}, _ -> {}, _ -> {});
        assertThat(received(_ -> {}, sheetFiller::seal, _ -> {})).isEqualTo(untouched);
        assertThat(received(_ -> {}, this::sealAndSignal, _ -> {})).isEqualTo(untouched);
    }

    @Test
    void oneStatementMoreForThePartnersSealWouldBeNoticed() {
        Consumer<Membership> leak = robin -> {
            if (sheetSealing.isSealed(robin, sheetFiller.round(robin))) {
                spaces.overview(robin);
            }
        };
        assertThat(received(_ -> {}, sheetFiller::seal, leak)).isNotEqualTo(received(_ -> {}, _ -> {}, leak));
    }

    /** The act of each before the pause; the leak comes with Noa's page. */
    private Received received(Consumer<Membership> noas, Consumer<Membership> robins, Consumer<Membership> leak) {
        var people = noaHasSealed();
        noas.accept(people.first());
        robins.accept(people.second());
        spaces.pause(people.second());
        var window = browserFixture.browser(open, people.first()).newWindow();
        var statements = statements(() -> {
            window.navigate(Paths.LEAVE, LeaveView.class);
            leak.accept(people.second());
        });
        return new Received(LeavePage.text(window), statements);
    }

    private TwoPeople noaHasSealed() {
        var people = couples.pair();
        sheetFiller.seal(people.first());
        return people;
    }

    private void sealAndSignal(Membership me) {
        sheetFiller.seal(me);
        door.signalAnyTime(me, sheetFiller.round(me));
    }

    private RoundId round(TwoPeople people) {
        return sheetFiller.round(people.first());
    }
}
