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
class CoupleJourneyTests {

    private static final String PASSWORD = "four unrelated words here";
    private static final String SECRET = "canary-that-sings-for-noa-alone";
    private static final String SHARED_NOTE = "We begin with a walk on Sunday.";
    private static final String AGREEMENT = "We keep one evening a week free for the two of us.";

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();

    private PackagedApplication entente;
    private JourneyUser noa;
    private JourneyUser robin;
    private String link = "";

    CoupleJourneyTests(@TempDir Path data) {
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
        Screenshots.captureLast(noa.page(), "last-seen-by-noa");
        Screenshots.captureLast(robin.page(), "last-seen-by-robin");
        noa.close();
        robin.close();
        chromiumLauncher.close();
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
        assertThat(Screenshots.violations())
                .as("what axe and the ruler found on any screen")
                .isEmpty();
    }

    private void noaMakesAnAccountAndInvites() {
        noa.open("/").screenshot("landing");
        noa.open("/create-account").screenshot("create-account");
        assertThat(noa.createAccount("noa", PASSWORD)).hasSizeGreaterThanOrEqualTo(24);
        noa.screenshot("recovery-code").clickLink("I’ve put it somewhere safe").awaitAddress("/home");
        noa.fill("Your name in this space", "Noa").screenshot("home-begin").click("Start");
        noa.awaitText("Hello, Noa").screenshot("home-alone");
        noa.open("/invite").awaitText("How long should it stay open?").screenshot("invite");
        noa.click("Make the invitation").awaitText("/join#").screenshot("invited");
        link = noa.page().getByText("/join#").first().innerText().strip();
    }

    private void robinJoinsOnAPhoneAndNoaSeesItWithoutReloading() {
        robin.open("/join").screenshot("join");
        robin.page().navigate(link);
        robin.awaitText("Noa has invited you");
        assertThat(robin.page().url()).doesNotContain("#");
        robin.screenshot("offer").clickLink("Create an account");
        robin.createAccount("robin", PASSWORD);
        robin.clickLink("I’ve put it somewhere safe");
        robin.find("input[name=displayName]").fill("Robin");
        robin.screenshot("offer-accept").click("Accept the invitation").awaitAddress("/home");
        robin.awaitText("You and Noa").screenshot("home");
        noa.awaitText("Robin has joined");
    }

    private void theTwoChooseWhatTheyLookAt() {
        robin.open("/packs").awaitText("Yes to these questions").screenshot("packs-phone");
        noa.open("/packs").awaitText("Yes to these questions").screenshot("packs");
        noa.click("Yes to these questions").awaitText("You said yes to this list.");
        robin.click("Yes to these questions").awaitAddress("/answer");
        noa.awaitAddress("/answer");
        robin.open("/your-themes").awaitText("What do you want to be asked?").screenshot("themes-phone");
    }

    private void noaAnswersAcrossAReloadAndARestart() throws InterruptedException {
        noa.open("/answer").find("h1.question").waitFor();
        var questionAnswerer = new QuestionAnswerer(noa, 0);
        questionAnswerer.answerOne();
        noa.unfold("Write a note for yourself", "Your note")
                .fill("Your note", SECRET)
                .awaitText("Saved");
        questionAnswerer.awaitSaved();
        noa.screenshot("answer");
        questionAnswerer.next();
        questionAnswerer.answer(9);
        var question = questionAnswerer.question();

        noa.reload();
        noa.find("h1.question").waitFor();
        assertThat(questionAnswerer.question()).isEqualTo(question);

        entente.stop();
        entente.start();
        noa.reload();
        noa.find("h1.question").waitFor();
        assertThat(questionAnswerer.question())
                .as("signed in still, and at the same question")
                .isEqualTo(question);
        assertThat(questionAnswerer.answer(40)).isTrue();
        noa.awaitText("Seal your answers").screenshot("read-back");
    }

    private void robinLosesNothingWhenEverythingIsKilled() throws InterruptedException {
        robin.open("/answer").find("h1.question").waitFor();
        var questionAnswerer = new QuestionAnswerer(robin, 1);
        questionAnswerer.answer(7);
        questionAnswerer.answerOne();
        var question = questionAnswerer.question();

        entente.kill();
        entente.start();
        robin.reload();
        robin.find("h1.question").waitFor();
        assertThat(questionAnswerer.question()).isEqualTo(question);
        assertThat(robin.find(".question-form input:checked").count())
                .as("what was acknowledged before the kill")
                .isPositive();
        robin.screenshot("answer-phone");
        questionAnswerer.next();
        assertThat(questionAnswerer.answer(40)).isTrue();
    }

    private void whileTheDoorIsShutNothingThatRobinDoesReachesNoa() {
        noa.click("Seal my answers").awaitAddress("/door");
        noa.click("Any time is fine").awaitText("Nothing on this page shows").screenshot("door");
        noa.page().waitForTimeout(1_000); // until her own doing has settled
        var frames = noa.browserTraffic().frames();
        var responses = noa.browserTraffic().responses();

        robin.click("Seal my answers").awaitAddress("/door");
        robin.click("Unseal and keep answering");
        robin.find("h1.question").waitFor();
        robin.open("/read-back").click("Seal my answers").awaitAddress("/door");
        robin.page().waitForTimeout(1_000);
        noa.page().waitForTimeout(1_000);

        assertThat(noa.browserTraffic().frames()).isEqualTo(frames);
        assertThat(noa.browserTraffic().responses()).isEqualTo(responses);
        assertThat(robin.browserTraffic().contains(SECRET)).isFalse();
    }

    private void theDoorOpensOnBothScreensByItself() {
        robin.click("I’m here, open it");

        robin.awaitAddress("/comparison").awaitText("What you each answered").screenshot("comparison-phone");
        noa.awaitAddress("/comparison").awaitText("What you each answered").screenshot("comparison");
        assertThat(noa.find(".limits-table").first().locator("tbody").first().isVisible())
                .as("the first limits, on a desk")
                .isTrue();
    }

    private void whatOneWritesInTheTalkTheOtherReadsAtOnce() {
        noa.open("/talk").awaitText("What holds you together").screenshot("talk-strengths");
        noa.click("Next: Choose the agenda")
                .awaitText("What do you want to talk about today?")
                .screenshot("talk");
        robin.open("/talk").awaitText("What do you want to talk about today?");
        noa.click("Next: Talk").awaitText("One topic at a time");
        noa.find(".step-navigation .btn.primary").click();
        robin.awaitText("Both views").click("Take turns speaking");
        noa.awaitText("Either of you can speak");
        robin.click("We’ve talked about this in person");
        noa.awaitText("Robin says you’ve talked about this in person.").click("We’ve talked about this in person");
        noa.find("summary:has-text('Shared notes')").click();
        noa.find(".note-paragraphs textarea").first().fill(SHARED_NOTE);
        robin.page()
                .waitForFunction(
                        "text => [...document.querySelectorAll('.note-paragraphs textarea')].some(it => it.value === text)",
                        SHARED_NOTE);

        noa.find(".note-paragraphs textarea").first().focus();
        robin.click("Look for what you agree on");
        noa.click("Go there"); // she has her note in hand, so she is asked
        robin.click("Draft an agreement").fill("What you agree on", AGREEMENT).click("Save this wording");
        noa.awaitText(AGREEMENT).click("I agree to this");
        robin.click("I agree to this").awaitText("You both agreed");
        noa.awaitText("You both agreed").screenshot("talk-topic");
        robin.screenshot("talk-topic-phone");
    }

    private void theGuideIsMadeWhenBothSayYes() throws IOException {
        noa.open("/guide").awaitText("Do you both say yes?").screenshot("guide");
        robin.open("/guide").awaitText("Do you both say yes?");
        noa.click("I agree to this draft").awaitText("You said yes to this draft.");
        robin.awaitText("Noa said yes to this draft.").click("I agree to this draft");

        var markdown = Files.readString(download(noa, "Markdown"));
        var pdf = text(download(robin, "PDF"));

        assertThat(markdown)
                .contains(AGREEMENT, "not a test", "court or custody")
                .doesNotContain(SECRET);
        assertThat(pdf.replaceAll("\\s+", " "))
                .contains(AGREEMENT, "court or custody")
                .doesNotContain(SECRET);
        noa.screenshot("guide-approved");
    }

    private void settingsAndQuickExitAreAlwaysThere() {
        noa.open("/settings").awaitText("Sign out here").screenshot("settings");
        robin.open("/help").screenshot("help");
        robin.open("/privacy").screenshot("privacy");
        robin.open("/comparison").awaitText("What you each answered");
        for (int i = 0; i < 3; i++) {
            robin.page().keyboard().press("Shift");
        }
        robin.page().waitForURL("**/help");
        robin.page().goBack();
        robin.page().waitForTimeout(1_500);
        assertThat(robin.find("body").innerText()).doesNotContain("What you each answered");
        robin.open("/home").find("input[name=password]").waitFor();
        robin.screenshot("sign-in");
    }

    private void theSecretIsNowhereButWithItsOwner() throws IOException {
        assertThat(robin.browserTraffic().contains(SECRET)).isFalse();
        assertThat(Files.readString(entente.log())).doesNotContain(SECRET, AGREEMENT, SHARED_NOTE, PASSWORD);
        assertThat(noa.browserTraffic().hosts()).containsExactly("localhost");
        assertThat(robin.browserTraffic().hosts()).containsExactly("localhost");
    }

    private static Path download(JourneyUser person, String format) {
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
