package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people, two browsers, one evening, on the packaged application: from the landing page to the guide, with a
 * restart and a kill in the middle. Each step goes on where the one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class JourneyTests {

    private static final String PASSWORD = "four unrelated words here";
    private static final String SECRET = "canary-that-sings-for-noa-alone";
    private static final String SHARED_NOTE = "We begin with a walk on Sunday.";
    private static final String AGREEMENT = "We keep one evening a week free for the two of us.";

    private final Browsers browsers = new Browsers();

    private PackagedEntente entente;
    private Traveller noa;
    private Traveller robin;
    private String link = "";

    JourneyTests(@TempDir Path data) {
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
        Screens.last(noa.page(), "last-seen-by-noa");
        Screens.last(robin.page(), "last-seen-by-robin");
        noa.close();
        robin.close();
        browsers.close();
        entente.close();
    }

    @Test
    void twoPeopleWalkFromTheLandingPageToTheGuide() throws InterruptedException, IOException {
        noaMakesAnAccountAndInvites();
        robinJoinsOnAPhoneAndNoaSeesItWithoutReloading();
        theTwoChooseWhatTheyLookAt();
        noaAnswersAcrossAReloadAndARestart();
        robinLosesNothingWhenEverythingIsKilled();
        whileTheDoorIsShutNothingThatRobinDoesReachesNoa();
        theDoorOpensOnBothScreensByItself();
        whatOneWritesInTheTalkTheOtherReadsAtOnce();
        theGuideIsMadeWhenBothSayYes();
        settingsAndQuickExitAreAlwaysThere();
        theSecretIsNowhereButWithItsOwner();
        assertThat(Screens.found())
                .as("what axe and the ruler found on any screen")
                .isEmpty();
    }

    private void noaMakesAnAccountAndInvites() {
        noa.open("/").keep("landing");
        noa.open("/create-account").keep("create-account");
        assertThat(noa.createAccount("noa", PASSWORD)).hasSizeGreaterThanOrEqualTo(24);
        noa.keep("recovery-code").follow("I have kept it").arriveAt("/home");
        noa.write("Your name in this space", "Noa").keep("home-begin").press("Begin");
        noa.see("Hello, Noa").keep("home-alone");
        noa.open("/invite").see("How long may it be accepted?").keep("invite");
        noa.press("Make the invitation").see("/join#").keep("invited");
        link = noa.page().getByText("/join#").first().innerText().strip();
    }

    private void robinJoinsOnAPhoneAndNoaSeesItWithoutReloading() {
        robin.open("/join").keep("join");
        robin.page().navigate(link);
        robin.see("Noa asks you");
        assertThat(robin.page().url()).doesNotContain("#");
        robin.keep("offer").follow("Create an account");
        robin.createAccount("robin", PASSWORD);
        robin.follow("I have kept it");
        robin.find("input[name=displayName]").fill("Robin");
        robin.keep("offer-accept").press("Accept the invitation").arriveAt("/home");
        robin.see("You and Noa").keep("home");
        noa.see("Robin is here");
    }

    private void theTwoChooseWhatTheyLookAt() {
        robin.open("/packs").see("Yes to this list").keep("packs-phone");
        noa.open("/packs").see("Yes to this list").keep("packs");
        noa.press("Yes to this list").see("You said yes to this list.");
        robin.press("Yes to this list").arriveAt("/answer");
        noa.arriveAt("/answer");
        robin.open("/your-themes").see("What do you want to be asked?").keep("themes-phone");
    }

    private void noaAnswersAcrossAReloadAndARestart() throws InterruptedException {
        noa.open("/answer").find("h1.question").waitFor();
        var answerer = new Answerer(noa, 0);
        answerer.answerOne();
        noa.page().getByText("Write a note for yourself").click();
        noa.write("Your note", SECRET).see("Saved");
        answerer.awaitSaved();
        noa.keep("answer");
        answerer.next();
        answerer.answer(9);
        var question = answerer.question();

        noa.reload();
        noa.find("h1.question").waitFor();
        assertThat(answerer.question()).isEqualTo(question);

        entente.stop();
        entente.start();
        noa.reload();
        noa.find("h1.question").waitFor();
        assertThat(answerer.question())
                .as("signed in still, and at the same question")
                .isEqualTo(question);
        assertThat(answerer.answer(40)).isTrue();
        noa.see("Seal your answers").keep("read-back");
    }

    private void robinLosesNothingWhenEverythingIsKilled() throws InterruptedException {
        robin.open("/answer").find("h1.question").waitFor();
        var answerer = new Answerer(robin, 1);
        answerer.answer(7);
        answerer.answerOne();
        var question = answerer.question();

        entente.kill();
        entente.start();
        robin.reload();
        robin.find("h1.question").waitFor();
        assertThat(answerer.question()).isEqualTo(question);
        assertThat(robin.find(".question-form input:checked").count())
                .as("what was acknowledged before the kill")
                .isPositive();
        robin.keep("answer-phone");
        answerer.next();
        assertThat(answerer.answer(40)).isTrue();
        assertThat(answerer.taps())
                .as("taps of one person through the core pack")
                .isLessThan(120);
    }

    private void whileTheDoorIsShutNothingThatRobinDoesReachesNoa() {
        noa.press("Seal my answers").arriveAt("/door");
        noa.press("Any time is fine").see("Kept.").keep("door");
        noa.page().waitForTimeout(1_000); // until her own doing has settled
        var frames = noa.overheard().frames();
        var responses = noa.overheard().responses();

        robin.press("Seal my answers").arriveAt("/door");
        robin.press("Unseal and keep answering");
        robin.find("h1.question").waitFor();
        robin.open("/read-back").press("Seal my answers").arriveAt("/door");
        robin.page().waitForTimeout(1_000);
        noa.page().waitForTimeout(1_000);

        assertThat(noa.overheard().frames()).isEqualTo(frames);
        assertThat(noa.overheard().responses()).isEqualTo(responses);
        assertThat(robin.overheard().contains(SECRET)).isFalse();
    }

    private void theDoorOpensOnBothScreensByItself() {
        robin.press("I’m here, open it");

        robin.arriveAt("/comparison").see("What you each answered").keep("comparison-phone");
        noa.arriveAt("/comparison").see("What you each answered").keep("comparison");
        assertThat(noa.find(".limits-table").first().locator("tbody").first().isVisible())
                .as("the first limits, on a desk")
                .isTrue();
    }

    private void whatOneWritesInTheTalkTheOtherReadsAtOnce() {
        noa.open("/talk").see("What holds the two of you").keep("talk-strengths");
        noa.press("Go on: Choose the agenda")
                .see("What do you want to talk about today?")
                .keep("talk");
        noa.open("/talk/1").see("Shared notes");
        robin.open("/talk/1").see("Shared notes");
        robin.press("We talked about this away from here");
        noa.see("Robin says you talked about this away from here.").press("We talked about this away from here");
        noa.find(".note-paragraphs textarea").first().fill(SHARED_NOTE);
        robin.page()
                .waitForFunction(
                        "text => [...document.querySelectorAll('.note-paragraphs textarea')].some(it => it.value === text)",
                        SHARED_NOTE);

        robin.press("Draft an agreement").write("What you agree on", AGREEMENT).press("Keep these words");
        noa.see(AGREEMENT).press("I say yes to these words");
        robin.press("I say yes to these words").see("You agreed");
        noa.see("You agreed").keep("talk-topic");
        robin.keep("talk-topic-phone");
    }

    private void theGuideIsMadeWhenBothSayYes() throws IOException {
        noa.open("/guide").see("Do you both say yes?").keep("guide");
        robin.open("/guide").see("Do you both say yes?");
        noa.press("Yes to this draft").see("You said yes to this draft.");
        robin.see("Noa said yes to this draft.").press("Yes to this draft");

        var markdown = Files.readString(download(noa, "Markdown"));
        var pdf = text(download(robin, "PDF"));

        assertThat(markdown)
                .contains(AGREEMENT, "not a test", "court or custody")
                .doesNotContain(SECRET);
        assertThat(pdf.replaceAll("\\s+", " "))
                .contains(AGREEMENT, "court or custody")
                .doesNotContain(SECRET);
        noa.keep("guide-approved");
    }

    private void settingsAndQuickExitAreAlwaysThere() {
        noa.open("/settings").see("Sign out here").keep("settings");
        robin.open("/help").keep("help");
        robin.open("/privacy").keep("privacy");
        robin.open("/comparison").see("What you each answered");
        for (int i = 0; i < 3; i++) {
            robin.page().keyboard().press("Shift");
        }
        robin.page().waitForURL("**/help");
        robin.page().goBack();
        robin.page().waitForTimeout(1_500);
        assertThat(robin.find("body").innerText()).doesNotContain("What you each answered");
        robin.open("/home").find("input[name=password]").waitFor();
        robin.keep("sign-in");
    }

    private void theSecretIsNowhereButWithItsOwner() throws IOException {
        assertThat(robin.overheard().contains(SECRET)).isFalse();
        assertThat(Files.readString(entente.log())).doesNotContain(SECRET, AGREEMENT, SHARED_NOTE, PASSWORD);
        assertThat(noa.overheard().hosts()).containsExactly("localhost");
        assertThat(robin.overheard().hosts()).containsExactly("localhost");
    }

    private static Path download(Traveller person, String format) {
        var saved = person.page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(60_000),
                        () -> person.find("a[download]")
                                .filter(new Locator.FilterOptions().setHasText(format))
                                .first()
                                .click());
        return saved.path();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
