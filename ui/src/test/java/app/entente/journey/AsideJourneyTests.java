package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the way: the demo, a lost password, one device for two, a rest, the ways out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class AsideJourneyTests {

    private static final String PASSWORD = "four unrelated words here";
    private static final String NEXT_PASSWORD = "and another four of them";

    /** Boxes are read by their values, which no text of the page holds. */
    private static final String NOTES =
            "[...document.querySelectorAll('.note-paragraphs textarea')].map(it => it.value).join('|')";

    /** As the screens ask the server. */
    private static final String ASK = """
            () => {
              const call = new XMLHttpRequest();
              call.onload = () => console.info("heard");
              call.open("GET", "/asked");
              call.send();
            }""";

    private final Browsers browsers = new Browsers();
    private final PackagedEntente entente;

    AsideJourneyTests(@TempDir Path data) {
        entente = new PackagedEntente(data);
    }

    @BeforeAll
    void begin() {
        entente.start();
    }

    @AfterAll
    void end() {
        browsers.close();
        entente.close();
    }

    @Test
    void somebodyLooksAroundAloneAndSeesItLive() {
        try (var visitor = Traveller.onAPhone(browsers.browser(), entente.address())) {
            visitor.open("/").press("Look around with a demo couple").arriveAt("/comparison");
            visitor.see("You are looking around as Noa").keep("demo");
            visitor.open("/talk").see("One topic at a time");
            visitor.find("main a")
                    .filter(new Locator.FilterOptions().setHasText("Time apart"))
                    .first()
                    .click();
            visitor.see("Shared notes");
            var before = visitor.page().evaluate(NOTES);
            visitor.press("Let Robin act").see("Robin has gone on with a note");
            visitor.page().waitForFunction("before => " + NOTES + " !== before", before);
            visitor.keep("demo-acted");

            visitor.press("As Robin").arriveAt("/comparison").see("You are looking around as Robin");
            oneAnswerIsWithdrawn(visitor);

            visitor.press("Leave the demo").arriveAt("/");
            visitor.open("/comparison").find("input[name=password]").waitFor();
        }
        nothingIsWrongOnAnyScreen();
    }

    /** Leaving signs out, and the server sends whoever is signed out to the first page: that may not be heard. */
    @Test
    void aQuickExitLeadsElsewhereHoweverSlowThatIs() {
        try (var visitor = Traveller.onAPhone(browsers.browser(), entente.address())) {
            visitor.open("/create-account").createAccount("leaving", PASSWORD);
            visitor.follow("I have kept it").see("How shall your partner call you?");
            var elsewhere = new ArrayList<Route>();
            var answers = new ArrayList<Route>();
            visitor.page().route("**/help", elsewhere::add);
            var heard = new ArrayList<String>();
            visitor.page().route("**/asked", answers::add);
            visitor.page().onConsoleMessage(it -> heard.add(it.text()));
            visitor.page().evaluate(ASK);
            IntStream.range(0, 3).forEach(_ -> visitor.page().keyboard().press("Shift"));
            visitor.page().waitForCondition(() -> !answers.isEmpty() && !elsewhere.isEmpty());
            assertThat(answers).hasSize(1);
            assertThat(elsewhere).hasSize(1);
            answers.forEach(it -> it.fulfill(new Route.FulfillOptions().setBody("late")));
            visitor.page().waitForTimeout(1_000);
            assertThat(heard).doesNotContain("heard");
            elsewhere.forEach(Route::resume);
            visitor.arriveAt("/help").see("If it is urgent");
        }
    }

    private static void oneAnswerIsWithdrawn(Traveller visitor) {
        visitor.follow("Withdraw an answer").arriveAt("/comparison/withdraw");
        visitor.find("details > summary").first().click();
        var asked = visitor.find("details[open] .item-question").first().innerText();
        visitor.find("details[open] .item-actions button").first().click();
        visitor.see("Withdraw this answer for good?").keep("withdraw");
        visitor.press("Withdraw for good").see("Withdrawn. It is gone from both your screens.");
        assertThat(visitor.find("main").innerText()).doesNotContain(asked);
        visitor.follow("Back to what you each answered").see("“" + asked + "” Withdrawn.");
    }

    @Test
    void twoPeopleShareADeviceRestAndLeave() {
        try (var noa = Traveller.atADesk(browsers.browser(), entente.address());
                var robin = Traveller.onAPhone(browsers.browser(), entente.address())) {
            noaLosesAPasswordAndComesBack(noa, robin);
            robinContinuesOnNoasDevice(robin);
            noa.signInAt("/settings/leave", "noa", NEXT_PASSWORD).see("The one you share with Robin.");
            theSpaceRestsForBoth(noa, robin);
            robinClosesItAndIsErased(noa, robin);
        }
        nothingIsWrongOnAnyScreen();
    }

    private static void noaLosesAPasswordAndComesBack(Traveller noa, Traveller other) {
        noa.open("/create-account");
        var code = noa.createAccount("noa", PASSWORD);
        noa.follow("I have kept it").arriveAt("/home");
        other.open("/recover").find("input[name=name]").fill("noa");
        other.find("input[name=code]").fill(code);
        other.find("input[name=password]").fill(NEXT_PASSWORD);
        other.keep("recover").press("Set the new password").follow("I have kept it");
        other.signIn("noa", NEXT_PASSWORD);
        other.arriveAt("/home");
        noa.see("Sign in"); // her other places have ended, and the screen has gone by itself
    }

    private static void robinContinuesOnNoasDevice(Traveller device) {
        device.write("Your name in this space", "Noa").press("Begin").see("Hello, Noa");
        device.open("/invite").press("Make the invitation").see("/join#");
        device.page()
                .navigate(device.page().getByText("/join#").first().innerText().strip());
        device.see("This is your invitation").keep("own-invitation");
        device.press("Sign out and continue as my partner").see("Noa asks you");
        device.follow("Create an account").createAccount("robin", PASSWORD);
        device.follow("I have kept it");
        device.find("input[name=displayName]").fill("Robin");
        device.press("Accept the invitation").see("You and Noa");
    }

    private static void theSpaceRestsForBoth(Traveller noa, Traveller robin) {
        noa.open("/home").see("You and Robin");
        robin.open("/settings/leave").see("Nobody is asked for a reason").keep("leave");
        robin.press("Let it rest").see("This shared space is resting");
        noa.see("This shared space is resting").keep("resting");
        robin.press("Go on").see("You have gone on.");
        noa.see("You and Robin");
    }

    private static void robinClosesItAndIsErased(Traveller noa, Traveller robin) {
        robin.press("Close this shared space").see("Close this shared space for good?");
        robin.keep("leave-asked").press("Close it now").see("This shared space is closed");
        noa.see("This shared space is closed").keep("closed");
        robin.write("Your password", PASSWORD).press("Erase me now").arriveAt("/");
        robin.open("/sign-in").signIn("robin", PASSWORD);
        robin.see("Name and password do not belong together.");
    }

    private static void nothingIsWrongOnAnyScreen() {
        assertThat(Screens.found())
                .as("what axe and the ruler found on any screen")
                .isEmpty();
    }
}
