package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two people talk on two devices, and then on one: the floor, a time-out, a dead network, an agreement, a hand-over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TalkJourneyTests {

    private static final String PASSWORD = "four unrelated words here";
    private static final String NOTE = "Late at night is a bad time for both of us.";
    private static final String AGREEMENT = "We say so the same evening.";

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private final PackagedApplication entente;
    private final JourneyUser noa;
    private final JourneyUser robin;

    TalkJourneyTests(@TempDir Path data) {
        entente = new PackagedApplication(data);
        noa = JourneyUser.onDesktop(chromiumLauncher.browser(), entente.address());
        robin = JourneyUser.onPhone(chromiumLauncher.browser(), entente.address());
    }

    @BeforeAll
    void begin() {
        entente.start();
    }

    @AfterAll
    void end() {
        Screenshots.captureLast(noa.page(), "last-seen-by-noa-talking");
        Screenshots.captureLast(robin.page(), "last-seen-by-robin-talking");
        noa.close();
        robin.close();
        chromiumLauncher.close();
        entente.close();
    }

    @Test
    void twoPeopleTalkOnTwoDevicesAndThenOnOne() throws InterruptedException {
        twoPeopleOpenTheDoor();
        theStepIsTheSameOnBothScreens();
        onePieceIsSaidAndSaidBack();
        theFloorIsWhereItWasAfterARestart();
        aTimeOutCalmsBothScreens();
        whatIsTypedWithoutANetworkIsNotLost();
        bothSayYesToTheSameWords();
        oneDeviceIsHandedOver();
        theyReconnect();
        assertThat(Screenshots.violations()).as("what axe and the ruler found").isEmpty();
    }

    private void twoPeopleOpenTheDoor() {
        Pairing.pair(noa, robin, PASSWORD);
        robin.awaitAddress("/home");
        robin.open("/packs").click("Yes to these questions").awaitText("You said yes to this list.");
        noa.open("/packs").click("Yes to these questions").awaitAddress("/answer");
        answer(noa, 0);
        answer(robin, 1);
        noa.click("I’m here, open it");
        robin.click("I’m here, open it").awaitAddress("/comparison");
        noa.awaitAddress("/comparison");
    }

    /** Nobody has to answer everything. */
    private static void answer(JourneyUser person, int leaning) {
        person.open("/answer").find("h1.question").waitFor();
        new QuestionAnswerer(person, leaning).answer(14);
        person.open("/read-back").click("Seal my answers").awaitAddress("/door");
    }

    private void theStepIsTheSameOnBothScreens() {
        noa.open("/talk").awaitText("What holds you together");
        robin.open("/talk").awaitText("What holds you together");
        noa.click("Next: Choose the agenda");
        robin.awaitText("What do you want to talk about today?")
                .awaitText("Noa moved here.")
                .screenshot("talk-agenda");
        robin.page()
                .getByText("Today", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        robin.click("Next: Talk");
        noa.awaitText("One topic at a time").screenshot("talk-step");
    }

    private void onePieceIsSaidAndSaidBack() {
        noa.find(".step-navigation .btn.primary").click();
        robin.awaitText("Both views").screenshot("topic-views").click("Take turns speaking");
        noa.awaitText("Either of you can speak");
        robin.awaitText("Either of you can speak").screenshot("floor-free");
        noa.click("I’ll speak").awaitText("You are speaking").screenshot("floor-speaking");
        robin.awaitText("Noa is speaking");
        noa.click("I’ve said it");
        robin.awaitText("Say back what you heard")
                .screenshot("floor-saying-back")
                .click("I’ve said it back");
        noa.awaitText("Was that it? Only you can say")
                .screenshot("floor-confirming")
                .click("Yes, that’s it");
        robin.awaitText("Noa has been heard.");
        noa.click("Let Robin speak");
        robin.awaitText("You are speaking");
    }

    private void theFloorIsWhereItWasAfterARestart() throws InterruptedException {
        entente.stop();
        entente.start();
        robin.reload();
        noa.reload();
        robin.awaitText("You are speaking").click("I’ve said it");
        noa.awaitText("Say back what you heard").click("I’ve said it back");
        robin.click("Yes, that’s it").awaitText("You’ve both been heard.");
        noa.awaitText("You’ve both been heard.");
    }

    private void aTimeOutCalmsBothScreens() {
        noa.find("summary:has-text('Shared notes')").click();
        noa.find("textarea:visible").first().waitFor();
        robin.click("Take a time-out").awaitText("When do you want to go on?").screenshot("time-out");
        robin.click("Start the time-out").awaitText("You took a time-out.");
        noa.awaitText("Robin took a time-out.").screenshot("time-out-both");
        assertThat(noa.find("textarea:visible").count()).isZero();
        noa.click("I’m ready to go on");
        robin.awaitText("Noa is ready to go on.").click("I’m ready to go on");
        noa.find("textarea:visible").first().waitFor();
        robin.awaitText("You’ve both been heard.").screenshot("floor-heard");
    }

    private void whatIsTypedWithoutANetworkIsNotLost() {
        noa.offline(true);
        noa.find(".note-paragraphs textarea").first().fill(NOTE);
        noa.find(".note-paragraph .save-indicator[data-state=waiting]").first().waitFor();
        noa.page().waitForTimeout(2_000);
        noa.offline(false);
        robin.page()
                .waitForFunction(
                        "text => [...document.querySelectorAll('.note-paragraphs textarea')].some(it => it.value === text)",
                        NOTE);
        assertThat(noa.find(".note-paragraphs textarea").first().inputValue()).isEqualTo(NOTE);
    }

    private void bothSayYesToTheSameWords() {
        noa.click("Look for what you agree on").awaitText("One sentence you both say yes to.");
        robin.awaitText("One sentence you both say yes to.").screenshot("topic-agreement");
        noa.click("Draft an agreement");
        assertThat(noa.isAskedBeforeUnload()).as("asked with nothing typed").isFalse();
        noa.fill("What you agree on", AGREEMENT);
        assertThat(noa.isAskedBeforeUnload()).as("asked with words typed").isTrue();
        noa.click("Save this wording");
        robin.awaitText(AGREEMENT).click("I agree to this");
        assertThat(noa.isAskedBeforeUnload()).as("asked with all words saved").isFalse();
        noa.awaitText("Robin agreed to this.").screenshot("talk-agreement");
    }

    private void oneDeviceIsHandedOver() {
        robin.find(".step-details > summary").click();
        robin.click("We share this device")
                .awaitText("You share this device. Robin has it now.")
                .screenshot("one-device");
        robin.click("Hand over to Noa").find("input[name=password]").waitFor();
        robin.page().goBack();
        robin.page().waitForTimeout(1_500);
        assertThat(robin.find("body").innerText()).doesNotContain(AGREEMENT, NOTE);
        robin.open("/sign-in").signIn("noa", PASSWORD);
        robin.open("/talk/1").awaitText("You share this device. Noa has it now.");
        robin.click("I agree to this").fill("Your password", "two cups and a kettle");
        robin.click("This is me, yes")
                .awaitText("That isn’t your current password")
                .screenshot("say-yes");
        robin.fill("Your password", PASSWORD).click("This is me, yes").awaitText("You both agreed");
        noa.awaitText("You both agreed");
    }

    private void theyReconnect() {
        noa.click("Next: Agree").awaitText("What you agree on").screenshot("talk-agree");
        noa.click("Next: Reconnect").awaitText("Something I value").screenshot("talk-reconnect");
        noa.fill("One thing you value about Robin", "How you listen.").click("Save it for both of us");
        noa.click("Done for today").awaitAddress("/home");
    }
}
