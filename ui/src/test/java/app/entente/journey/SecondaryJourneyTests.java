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
class SecondaryJourneyTests {

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

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private final PackagedApplication entente;

    SecondaryJourneyTests(@TempDir Path data) {
        entente = new PackagedApplication(data);
    }

    @BeforeAll
    void begin() {
        entente.start();
    }

    @AfterAll
    void end() {
        chromiumLauncher.close();
        entente.close();
    }

    @Test
    void somebodyLooksAroundAloneAndSeesItLive() {
        try (var visitor = JourneyUser.onPhone(chromiumLauncher.browser(), entente.address())) {
            visitor.open("/").click("Look around with a demo couple").awaitAddress("/home");
            visitor.awaitText("Answer three questions").screenshot("demo");
            visitor.open("/talk").awaitText("One topic at a time");
            visitor.find(".topic-row")
                    .filter(new Locator.FilterOptions().setHasText("Time apart"))
                    .first()
                    .click();
            visitor.awaitText("Speak about it again");
            var before = visitor.page().evaluate(NOTES);
            visitor.find(".demo-banner summary").last().click();
            visitor.click("Let Robin act").awaitText("Robin has added to a note");
            visitor.page().waitForFunction("before => " + NOTES + " !== before", before);
            visitor.screenshot("demo-acted");

            visitor.click("As Robin").awaitAddress("/home").awaitText("You’re looking around as Robin");
            visitor.open("/comparison");
            oneAnswerIsWithdrawn(visitor);

            visitor.find(".demo-banner summary").last().click();
            visitor.click("Leave the demo").awaitAddress("/");
            visitor.open("/comparison").find("input[name=password]").waitFor();
        }
        nothingIsWrongOnAnyScreen();
    }

    /** An agreement is due: one answers, the other does, and it opens on the page one is on. */
    @Test
    void somebodyLooksInOnACoupleHalfAYearLater() {
        try (var visitor = JourneyUser.onPhone(chromiumLauncher.browser(), entente.address())) {
            visitor.open("/").click("See a couple half a year later").awaitAddress("/home");
            visitor.awaitText("You’re looking around as Lou").screenshot("demo-later");
            visitor.open("/check-in/1").find("label:has-text('Partly')").click();
            visitor.find("label:has-text('Show it')").click();
            visitor.click("I’m done").awaitText("Not open yet.");
            visitor.find(".demo-banner summary").last().click();
            visitor.click("Let Mika act").awaitAddress("/agreements").awaitText("You: Partly. Mika: Yes.");
            visitor.screenshot("demo-later-agreements");
            visitor.open("/then-and-now").awaitText("Time together").screenshot("demo-later-then-and-now");
            visitor.find(".demo-banner summary").last().click();
            visitor.click("Back to the beginning").awaitAddress("/home");
            visitor.awaitText("You’re looking around as Noa").awaitText("Answer three questions");
        }
        nothingIsWrongOnAnyScreen();
    }

    /** With a PIN of one's own: every tab is locked, also after a reload, until the PIN is typed. */
    @Test
    void whatIsLockedStaysLockedInEveryTab() {
        try (var visitor = JourneyUser.onPhone(chromiumLauncher.browser(), entente.address())) {
            visitor.open("/create-account").createAccount("locking", PASSWORD);
            visitor.clickLink("I’ve put it somewhere safe").awaitText("What should your partner call you here?");
            visitor.open("/settings").awaitText("Screen lock");
            visitor.find("label:has-text('1 minute')").click();
            visitor.find("vaadin-password-field:has-text('A new PIN') input").fill("2745");
            visitor.click("Save the lock");
            visitor.find(".password-gate input").fill(PASSWORD);
            visitor.click("Continue").awaitText("Your PIN unlocks Entente now");
            var second = visitor.page().context().newPage();
            second.navigate(entente.address() + "/home");
            second.waitForSelector("text=What should your partner call you here?");

            visitor.click("Lock now").awaitAddress("/locked?to=%2Fsettings").awaitText("Type your PIN");
            visitor.screenshot("locked");
            second.waitForURL(it -> it.contains("/locked"));
            second.navigate(entente.address() + "/home");
            assertThat(second.url()).contains("/locked");
            second.close();
            visitor.page().reload();
            visitor.awaitText("Type your PIN");

            visitor.find("input[name=pin]").fill("2745");
            visitor.click("Unlock").awaitAddress("/settings").awaitText("Screen lock");
        }
    }

    /** Leaving signs out, and the server sends whoever is signed out to the first page: that may not be heard. */
    @Test
    void aQuickExitLeadsElsewhereHoweverSlowThatIs() {
        try (var visitor = JourneyUser.onPhone(chromiumLauncher.browser(), entente.address())) {
            visitor.open("/create-account").createAccount("leaving", PASSWORD);
            visitor.clickLink("I’ve put it somewhere safe").awaitText("What should your partner call you here?");
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
            visitor.awaitAddress("/help").awaitText("If it is urgent");
        }
    }

    private static void oneAnswerIsWithdrawn(JourneyUser visitor) {
        visitor.clickLink("Withdraw an answer").awaitAddress("/comparison/withdraw");
        visitor.find(".page details > summary").first().click();
        var asked = visitor.find(".page details[open] .item-question").first().innerText();
        visitor.find(".page details[open] .item-actions button").first().click();
        visitor.awaitText("Withdraw this answer for good?").screenshot("withdraw");
        visitor.click("Withdraw for good").awaitText("Withdrawn. It’s gone from both your screens.");
        assertThat(visitor.find("main").innerText()).doesNotContain(asked);
        visitor.clickLink("Back to what you each answered").awaitAddress("/comparison");
        visitor.find(".section-fold").first().waitFor();
        visitor.page().evaluate("() => document.querySelectorAll('.section-fold').forEach(it => it.open = true)");
        visitor.awaitText("“" + asked + "” Withdrawn.");
    }

    @Test
    void twoPeopleShareADeviceRestAndLeave() {
        try (var noa = JourneyUser.onDesktop(chromiumLauncher.browser(), entente.address());
                var robin = JourneyUser.onPhone(chromiumLauncher.browser(), entente.address())) {
            noaLosesAPasswordAndComesBack(noa, robin);
            robinContinuesOnNoasDevice(robin);
            noa.signInAt("/settings/leave", "noa", NEXT_PASSWORD).awaitText("The one you share with Robin.");
            theSpaceRestsForBoth(noa, robin);
            robinClosesItAndIsErased(noa, robin);
        }
        nothingIsWrongOnAnyScreen();
    }

    private static void noaLosesAPasswordAndComesBack(JourneyUser noa, JourneyUser other) {
        noa.open("/create-account");
        var code = noa.createAccount("noa", PASSWORD);
        noa.clickLink("I’ve put it somewhere safe").awaitAddress("/home");
        other.open("/recover").find("input[name=name]").fill("noa");
        other.find("input[name=code]").fill(code);
        other.find("input[name=password]").fill(NEXT_PASSWORD);
        other.screenshot("recover").click("Set the new password").clickLink("I’ve put it somewhere safe");
        other.signIn("noa", NEXT_PASSWORD);
        other.awaitAddress("/home");
        noa.awaitText("Sign in"); // her other places have ended, and the screen has gone by itself
    }

    private static void robinContinuesOnNoasDevice(JourneyUser device) {
        device.fill("Your name in this space", "Noa").click("Start").awaitText("Hello, Noa");
        device.open("/invite").click("Make the invitation").awaitText("/join#");
        device.page()
                .navigate(device.page().getByText("/join#").first().innerText().strip());
        device.awaitText("This is your invitation").screenshot("own-invitation");
        device.click("Sign out and continue as my partner").awaitText("Noa has invited you");
        device.clickLink("Create an account").createAccount("robin", PASSWORD);
        device.clickLink("I’ve put it somewhere safe");
        device.find("input[name=displayName]").fill("Robin");
        device.click("Accept the invitation").awaitText("You and Noa");
    }

    private static void theSpaceRestsForBoth(JourneyUser noa, JourneyUser robin) {
        noa.open("/home").awaitText("You and Robin");
        robin.open("/settings/leave").awaitText("Nobody is asked for a reason").screenshot("leave");
        robin.click("Pause this shared space").awaitText("This shared space is resting");
        noa.awaitText("This shared space is resting").screenshot("resting");
        robin.click("Go on").awaitText("The pause is over.");
        noa.awaitText("You and Robin");
    }

    private static void robinClosesItAndIsErased(JourneyUser noa, JourneyUser robin) {
        robin.click("Close this shared space").fill("Your password, to go on", PASSWORD);
        robin.click("Continue").awaitText("Close this shared space for good?");
        robin.screenshot("leave-asked").click("Close it now").awaitText("This shared space is closed");
        noa.awaitText("This shared space is closed").screenshot("closed");
        robin.fill("Your password", PASSWORD).click("Erase me now").awaitAddress("/");
        robin.open("/sign-in").signIn("robin", PASSWORD);
        robin.awaitText("That name and password don’t match.");
    }

    private static void nothingIsWrongOnAnyScreen() {
        assertThat(Screenshots.violations())
                .as("what axe and the ruler found on any screen")
                .isEmpty();
    }
}
