package app.entente.ui.leave;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.account.UniqueCredentials;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenedCouples;
import app.entente.fhir.AnswerImport;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.ErrorEvent;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class LeaveViewTests {

    private static final String ONE_ANSWER = """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "urn:entente:pack:core|2", "item": [
              {"linkId": "free-evenings", "answer": [{"valueCoding": {"system": "urn:entente:codes:grade", "code": "4"}}]}]}""";
    private static final String RESTING = "This shared space is resting";
    private static final String CLOSED = "This shared space is closed";

    @Autowired
    private BrowserFixture browserFixture;

    @Autowired
    private Couples couples;

    @Autowired
    private OpenedCouples openedCouples;

    @Autowired
    private Spaces spaces;

    private SecuredBrowserlessApplicationContext<Authentication> application;
    private TwoPeople people;

    @BeforeEach
    void start() {
        application = browserFixture.open();
        people = couples.pair();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void whoPausesAndWhoIsPausedReadTheSameOnEveryScreen() {
        spaces.pause(people.first());
        for (var me : people.both()) {
            for (var path : new String[] {Paths.HOME, Paths.ANSWER, Paths.READ_BACK, Paths.DOOR, Paths.INVITE}) {
                assertThat(read(window(me, path))).as(path).contains(RESTING).doesNotContain("Go to question");
            }
        }
    }

    @Test
    void aPauseReachesTheOthersScreenAndSoDoesGoingOn() {
        var robins = window(people.second(), Paths.ANSWER);
        var noas = window(people.first(), Paths.LEAVE);
        noas.activate();
        press(noas, "Pause this shared space");
        assertThat(read(noas)).contains("Go on");
        eventually(robins, RESTING);
        noas.activate();
        press(noas, "Go on");
        eventually(robins, "Question 1");
    }

    @Test
    void whoDidNotPauseCannotGoOnButCanClose() {
        spaces.pause(people.first());
        assertThat(read(window(people.second(), Paths.LEAVE)))
                .contains("It starts again when the one who paused it says so.", "Close this shared space");
        assertThat(buttons(window(people.second(), Paths.LEAVE))).doesNotContain("Go on");
    }

    @Test
    void closingSaysWhatHappensAndThenAsksOnceMore() {
        var noas = window(people.first(), Paths.LEAVE);
        press(noas, "Close this shared space");
        new WindowDriver(noas).confirmPassword();
        assertThat(read(noas)).contains("at once, for both of you", "For 30 days", "Nobody can call it back");
        press(noas, "Leave it as it is");
        assertThat(buttons(noas)).contains("Close this shared space").doesNotContain("Close it now");
        spaces.requireOpen(people.first());
    }

    @Test
    void aClosedSpaceTurnsTheOthersScreenAndTellsNothingMore() {
        var robins = window(openedCouples.opened(people).second(), Paths.COMPARISON);
        var noas = window(people.first(), Paths.LEAVE);
        noas.activate();
        press(noas, "Close this shared space");
        new WindowDriver(noas).confirmPassword();
        press(noas, "Close it now");
        assertThat(read(noas)).contains(CLOSED, "download your own answers");
        eventually(robins, CLOSED);
        assertThat(read(robins)).doesNotContain("Noa");
    }

    @Test
    void aRefusedActTurnsTheScreenInsteadOfComplaining() {
        var robins = window(people.second(), Paths.ANSWER);
        spaces.close(people.first());
        fail(robins, new SpaceClosed());
        assertThat(read(robins)).contains(CLOSED);
        assertThat(robins.find(StatusMessages.class).single().text()).isEmpty();
    }

    @Test
    void aScreenThatStaysSaysWhyAnActWasRefused() {
        var robins = window(people.second(), Paths.SETTINGS);
        fail(robins, new SpaceClosed());
        assertThat(robins.find(StatusMessages.class).single().text()).isEqualTo("This shared space is closed.");
    }

    @Test
    void whatIsMineCanBeTakenAlongFromAClosedSpace() {
        spaces.close(people.second());
        var noas = window(people.first(), Paths.LEAVE);
        press(noas, "Make the file");
        new WindowDriver(noas).confirmPassword();
        assertThat(downloaded(noas, "Download my data"))
                .contains("not a test or a diagnosis", "Noa")
                .doesNotContain("Robin");
    }

    @Test
    void myPagesAreMadeInEachFormWithMyForewordAndWithoutMyPartner() {
        var noas = window(people.first(), Paths.LEAVE);
        var foreword = noas.find(TextArea.class).single();
        noas.test(foreword).setValue("Before the winter.");
        press(noas, "Make my pages");
        assertThat(noas.find(Anchor.class).all()).noneMatch(it -> it.getText().equals("PDF"));
        new WindowDriver(noas).confirmPassword();
        assertThat(foreword.isReadOnly()).isTrue();
        assertThat(downloaded(noas, "PDF")).startsWith("%PDF");
        for (var form : List.of("Markdown", "JSON")) {
            assertThat(downloaded(noas, form))
                    .contains("not a test and not a diagnosis", "Before the winter.")
                    .doesNotContain("Noa", "Robin");
        }
    }

    @Test
    void aForewordIsChangedBeforeFilesAreOfferedAgain() {
        var noas = window(people.first(), Paths.LEAVE);
        press(noas, "Make my pages");
        new WindowDriver(noas).confirmPassword();
        press(noas, "Change the foreword");
        var foreword = noas.find(TextArea.class).single();
        assertThat(foreword.isReadOnly()).isFalse();
        assertThat(noas.find(Anchor.class).all()).noneMatch(it -> it.getText().equals("PDF"));
        noas.test(foreword).setValue("Another one.");
        press(noas, "Make my pages");
        assertThat(downloaded(noas, "Markdown")).contains("Another one.");
    }

    @Test
    void myPagesCanBeTakenAlongFromAClosedSpace() {
        spaces.close(people.second());
        var noas = window(people.first(), Paths.LEAVE);
        press(noas, "Make my pages");
        new WindowDriver(noas).confirmPassword();
        assertThat(downloaded(noas, "JSON")).contains("entente.own-pages");
    }

    @Test
    void answersGoOutForAnotherProgramAndComeInPrivate() {
        var noas = window(people.first(), Paths.LEAVE);
        press(noas, "Make the file for other programs");
        new WindowDriver(noas).confirmPassword();
        assertThat(downloaded(noas, "Download my answers"))
                .contains("\"Bundle\"")
                .doesNotContain("Noa", "Robin");

        upload(noas, ONE_ANSWER);
        assertThat(said(noas)).isEqualTo("One answer came in. Only you can see it.");
        upload(noas, ONE_ANSWER);
        assertThat(said(noas)).isEqualTo("No new answer came in. One was already answered and stays as it was.");
        upload(noas, "no file of answers");
        assertThat(said(noas)).contains("can’t be read", "Nothing was changed");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndNothingChanges() {
        var noas = window(people.first(), Paths.LEAVE);
        upload(noas, "x".repeat(AnswerImport.MAX_BYTES + 1));
        assertThat(said(noas)).contains("too large", "Nothing was changed");
    }

    private static String downloaded(BrowserlessUIContext window, String link) {
        var download = window.find(Anchor.class).all().stream()
                .filter(it -> it.getText().equals(link))
                .findFirst()
                .orElseThrow();
        var file = new ByteArrayOutputStream();
        window.test(download).download(file);
        return file.toString(UTF_8);
    }

    private static void upload(BrowserlessUIContext window, String content) {
        window.test(window.find(Upload.class).single()).upload("a.json", "application/json", content.getBytes(UTF_8));
    }

    private static String said(BrowserlessUIContext window) {
        return window.find(StatusMessages.class).single().text();
    }

    @Test
    void withoutThePasswordNothingIsClosedOrDownloaded() {
        var noas = window(people.first(), Paths.LEAVE);
        press(noas, "Close this shared space");
        press(noas, "Make the file");
        press(noas, "Make my pages");
        assertThat(buttons(noas)).doesNotContain("Close it now");
        assertThat(read(noas)).doesNotContain("Download my data");
        assertThat(noas.find(Anchor.class).all()).noneMatch(it -> it.getText().equals("PDF"));
    }

    @Test
    void thePasswordCountsForTheNextActsHereToo() {
        var noas = window(people.first(), Paths.LEAVE);
        press(noas, "Make the file");
        new WindowDriver(noas).confirmPassword();
        press(noas, "Close this shared space");
        assertThat(buttons(noas)).contains("Close it now");
    }

    @Test
    void everyPeriodOfKeepingIsSaid() {
        assertThat(read(window(people.first(), Paths.LEAVE))).contains("90 days", "7 days", "30 days");
    }

    @Test
    void erasingMyselfAsksForMyPasswordAndLeadsOutside() {
        var noas = window(people.first(), Paths.LEAVE);
        var password = noas.find(PasswordField.class).single();
        noas.test(password).setValue("two cups and a kettle");
        press(noas, "Erase me now");
        assertThat(password.isInvalid()).isTrue();
        assertThat(spaces.findByPerson(people.first().person())).isNotEmpty();
        noas.test(password).setValue(UniqueCredentials.PASSWORD);
        press(noas, "Erase me now");
        assertThat(spaces.findByPerson(people.first().person())).isEmpty();
        assertThat(read(window(people.second(), Paths.HOME))).contains(CLOSED);
    }

    private static void fail(BrowserlessUIContext window, RuntimeException refusal) {
        window.activate();
        window.getUI().getSession().getErrorHandler().error(new ErrorEvent(refusal));
    }

    private void eventually(BrowserlessUIContext window, String words) {
        window.activate();
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            window.roundTrip();
            assertThat(read(window)).contains(words);
        });
    }

    private static void press(BrowserlessUIContext window, String verb) {
        var button = window.find(NativeButton.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().equals(verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + verb + ": " + read(window)));
        window.test(button).click();
    }

    private static List<String> buttons(BrowserlessUIContext window) {
        return window.find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static String read(BrowserlessUIContext window) {
        return window.find(Main.class).single().getElement().getTextRecursively();
    }

    private BrowserlessUIContext window(Membership me, String path) {
        var window = browserFixture.browser(application, me).newWindow();
        window.navigate(path, Component.class);
        return window;
    }
}
