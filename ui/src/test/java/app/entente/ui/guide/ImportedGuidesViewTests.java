package app.entente.ui.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.agreement.Agreements;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.importedguide.ImportedFiles;
import app.entente.importedguide.ImportedGuides;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** A guide from a file is read first, offered, kept by two yeses, and gone by either. */
@ScreenTest
class ImportedGuidesViewTests {

    private static final byte[] FILE = ImportedFiles.agreeing("We cook in turns.");

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OpenedCouples openedCouples;
    private final Agreements agreements;

    private SecuredBrowserlessApplicationContext<Authentication> open;

    @Autowired
    ImportedGuidesViewTests(
            BrowserFixture browserFixture, Couples couples, OpenedCouples openedCouples, Agreements agreements) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.agreements = agreements;
    }

    @BeforeEach
    void begin() {
        open = browserFixture.open();
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void aFileIsShownToItsOwnerAloneBeforeItIsOffered() {
        var people = couples.pair();
        var noa = window(people.first(), Paths.IMPORTED_GUIDES);
        var robin = window(people.second(), Paths.IMPORTED_GUIDES);
        upload(noa, FILE);
        assertThat(words(noa)).contains("We cook in turns.", "can’t tell who wrote this file", "Offer it to Robin");
        assertThat(words(robin)).contains("No guide from a file is here.").doesNotContain("We cook in turns.");
        press(noa, "Don’t keep it");
        assertThat(words(noa)).doesNotContain("We cook in turns.").contains("No guide from a file is here.");
    }

    @Test
    void bothKeepItByTwoYesesAndDownloadIt() {
        var people = couples.pair();
        var noa = window(people.first(), Paths.IMPORTED_GUIDES);
        var robin = window(people.second(), Paths.IMPORTED_GUIDES);
        offer(noa);
        comesToShow(robin, "If you say yes, you both keep it");
        press(robin, "Read it");
        assertThat(words(robin)).contains("We cook in turns.").doesNotContain("You said yes", "Noa said");
        assertThat(files(robin)).isEmpty();
        press(robin, "Yes, let’s keep it");
        comesToShow(noa, "You have both said yes.");
        assertThat(files(noa)).hasSize(6).isEqualTo(files(robin));
        assertThat(downloaded(noa, "Markdown")).contains("We cook in turns");
        assertThat(words(noa)).contains("Once your door is open");
    }

    @Test
    void whatIsRefusedIsSaidAndChangesNothing() {
        var noa = window(couples.pair().first(), Paths.IMPORTED_GUIDES);
        upload(noa, "no guide".getBytes(UTF_8));
        assertThat(said(noa)).isEqualTo("This file can’t be read: it isn’t JSON. Nothing was stored.");
        upload(noa, "{}".getBytes(UTF_8));
        assertThat(said(noa)).contains("isn’t a guide from Entente", "Nothing was stored");
        upload(noa, "x".repeat(ImportedGuides.MAX_BYTES + 1).getBytes(UTF_8));
        assertThat(said(noa)).contains("too large", "Nothing was stored");
        assertThat(words(noa)).contains("No guide from a file is here.");
    }

    @Test
    void eitherRemovesIt() {
        var people = couples.pair();
        var noa = window(people.first(), Paths.IMPORTED_GUIDES);
        var robin = window(people.second(), Paths.IMPORTED_GUIDES);
        offer(noa);
        comesToShow(robin, "Noa and Robin");
        press(robin, "Remove it for both of us");
        comesToShow(noa, "No guide from a file is here.");
    }

    @Test
    void anAgreementIsTakenOverAsADraft() {
        var couple = openedCouples.opened();
        var noa = window(couple.first(), Paths.IMPORTED_GUIDES);
        var robin = window(couple.second(), Paths.IMPORTED_GUIDES);
        offer(noa);
        comesToShow(robin, "Noa and Robin");
        press(robin, "Yes, let’s keep it");
        press(robin, "Make it a draft");
        assertThat(said(robin)).isEqualTo("Please choose a topic first.");
        robin.activate();
        var topics = robin.find(RadioGroupField.class).single();
        new WindowDriver(robin).select(topics, "Money");
        press(robin, "Make it a draft");
        assertThat(words(robin)).contains("This is among your agreements already.");
        assertThat(agreements.find(couple.firsts()))
                .singleElement()
                .satisfies(it -> assertThat(it.stands()).isFalse());
    }

    @Test
    void homeLeadsThereAndSaysThatOneIsToBeRead() {
        var people = couples.pair();
        var home = window(people.second(), Paths.HOME);
        assertThat(words(home)).contains("Guides from a file").doesNotContain("One is here for you to read.");
        offer(window(people.first(), Paths.IMPORTED_GUIDES));
        comesToShow(home, "One is here for you to read.");
    }

    @Test
    void theGuidesPageLeadsThere() {
        var noa = window(openedCouples.opened().first(), Paths.GUIDE);
        noa.activate();
        assertThat(noa.find(Anchor.class).all()).extracting(Anchor::getText).contains("Go to guides from a file");
    }

    private void offer(BrowserlessUIContext window) {
        upload(window, FILE);
        press(window, "Offer it to Robin");
    }

    private BrowserlessUIContext window(Membership me, String path) {
        var window = browserFixture.browser(open, me).newWindow();
        window.activate();
        window.getUI().navigate(path);
        return window;
    }

    private static void upload(BrowserlessUIContext window, byte[] content) {
        window.activate();
        window.test(window.find(Upload.class).single()).upload("guide.json", "application/json", content);
    }

    private static void press(BrowserlessUIContext window, String verb) {
        new WindowDriver(window).click(verb);
    }

    private static String words(BrowserlessUIContext window) {
        window.activate();
        return WindowDriver.text(window.getCurrentView().getElement());
    }

    private static String said(BrowserlessUIContext window) {
        window.activate();
        return window.find(StatusMessages.class).single().text();
    }

    private static List<String> files(BrowserlessUIContext window) {
        window.activate();
        return window.find(Anchor.class).all().stream()
                .filter(it -> it.getElement().hasAttribute("download"))
                .map(Anchor::getText)
                .toList();
    }

    private static String downloaded(BrowserlessUIContext window, String link) {
        window.activate();
        var anchor = window.find(Anchor.class).all().stream()
                .filter(it -> it.getText().equals(link))
                .findFirst()
                .orElseThrow();
        var file = new ByteArrayOutputStream();
        window.test(anchor).download(file);
        return file.toString(UTF_8);
    }

    private static void comesToShow(BrowserlessUIContext window, String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            window.activate();
            window.runPendingSignalsTasks();
            window.roundTrip();
            assertThat(words(window)).contains(words);
        });
    }
}
