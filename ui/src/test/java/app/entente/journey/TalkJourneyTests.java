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

    private final Browsers browsers = new Browsers();
    private final PackagedEntente entente;
    private final Traveller noa;
    private final Traveller robin;

    TalkJourneyTests(@TempDir Path data) {
        entente = new PackagedEntente(data);
        noa = Traveller.atADesk(browsers.browser(), entente.address());
        robin = Traveller.onAPhone(browsers.browser(), entente.address());
    }

    @BeforeAll
    void begin() {
        entente.start();
    }

    @AfterAll
    void end() {
        Screens.last(noa.page(), "last-seen-by-noa-talking");
        Screens.last(robin.page(), "last-seen-by-robin-talking");
        noa.close();
        robin.close();
        browsers.close();
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
        assertThat(Screens.found()).as("what axe and the ruler found").isEmpty();
    }

    private void twoPeopleOpenTheDoor() {
        Meeting.of(noa, robin, PASSWORD);
        robin.arriveAt("/home");
        robin.open("/packs").press("Yes to this list").see("You said yes to this list.");
        noa.open("/packs").press("Yes to this list").arriveAt("/answer");
        answer(noa, 0);
        answer(robin, 1);
        noa.press("I’m here, open it");
        robin.press("I’m here, open it").arriveAt("/comparison");
        noa.arriveAt("/comparison");
    }

    /** Nobody has to answer everything. */
    private static void answer(Traveller person, int leaning) {
        person.open("/answer").find("h1.question").waitFor();
        new Answerer(person, leaning).answer(14);
        person.open("/read-back").press("Seal my answers").arriveAt("/door");
    }

    private void theStepIsTheSameOnBothScreens() {
        noa.open("/talk").see("What holds the two of you");
        robin.open("/talk").see("What holds the two of you");
        noa.press("Go on: Choose the agenda");
        robin.see("What do you want to talk about today?")
                .see("Noa moved here.")
                .keep("talk-agenda");
        robin.page()
                .getByText("Today", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        robin.press("Go on: Talk");
        noa.see("One topic at a time").keep("talk-step");
    }

    private void onePieceIsSaidAndSaidBack() {
        noa.open("/talk/1").see("The floor is free");
        robin.open("/talk/1").see("The floor is free").keep("floor-free");
        noa.press("I’ll speak").see("You are speaking").keep("floor-speaking");
        robin.see("Noa is speaking");
        noa.press("I have said it");
        robin.see("You say back what you heard").keep("floor-saying-back").press("I have said it back");
        noa.see("Was that it? Only you can say").keep("floor-confirming").press("Yes, that’s it");
        robin.see("Noa has been heard.");
        noa.press("Pass the floor to Robin");
        robin.see("You are speaking");
    }

    private void theFloorIsWhereItWasAfterARestart() throws InterruptedException {
        entente.stop();
        entente.start();
        robin.reload();
        noa.reload();
        robin.see("You are speaking").press("I have said it");
        noa.see("You say back what you heard").press("I have said it back");
        robin.press("Yes, that’s it").see("You have both been heard.");
        noa.see("You have both been heard.");
    }

    private void aTimeOutCalmsBothScreens() {
        robin.press("Take a time-out").see("When do you go on?").keep("time-out");
        robin.press("Begin the time-out").see("You took a time-out.");
        noa.see("Robin took a time-out.").keep("time-out-both");
        assertThat(noa.find("textarea:visible").count()).isZero();
        assertThat(robin.find("textarea:visible").count()).isZero();
        noa.press("I’m ready to go on");
        robin.see("Noa is ready to go on.").press("I’m ready to go on");
        noa.find("textarea:visible").first().waitFor();
        robin.find("textarea:visible").first().waitFor();
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
        noa.press("Draft an agreement").write("What you agree on", AGREEMENT).press("Keep these words");
        robin.see(AGREEMENT).press("I say yes to these words");
        noa.see("Robin said yes to these words.").keep("talk-agreement");
    }

    private void oneDeviceIsHandedOver() {
        robin.press("We share this device")
                .see("You share this device. Robin has it now.")
                .keep("one-device");
        robin.press("Hand over to Noa").find("input[name=password]").waitFor();
        robin.page().goBack();
        robin.page().waitForTimeout(1_500);
        assertThat(robin.find("body").innerText()).doesNotContain(AGREEMENT, NOTE);
        robin.open("/sign-in").signIn("noa", PASSWORD);
        robin.open("/talk/1").see("You share this device. Noa has it now.");
        robin.press("I say yes to these words").write("Your password", "two cups and a kettle");
        robin.press("This is me, yes").see("This is not your present password").keep("say-yes");
        robin.write("Your password", PASSWORD).press("This is me, yes").see("You agreed");
        noa.see("You agreed");
    }

    private void theyReconnect() {
        noa.open("/talk").press("Go on: Agree").see("What you agree on").keep("talk-agree");
        noa.press("Go on: Reconnect").see("Something I value").keep("talk-reconnect");
    }
}
