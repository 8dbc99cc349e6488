package app.entente.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.EntenteApplication;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import app.entente.account.UniqueCredentials;
import app.entente.agreement.Agreements;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.demo.DemoCouple;
import app.entente.demo.DemoRole;
import app.entente.demo.DemoVariant;
import app.entente.demo.Demos;
import app.entente.door.Door;
import app.entente.person.PersonId;
import app.entente.session.Rounds;
import app.entente.ui.BrowserFixture;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

@SpringBootTest(classes = EntenteApplication.class, properties = "entente.demo=on")
@Import({TestDatabase.class, TestTime.class, TestSettings.class, Couples.class, BrowserFixture.class})
class DemoModeTests {

    @Autowired
    private BrowserFixture browserFixture;

    @Autowired
    private Demos demos;

    @Autowired
    private Spaces spaces;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Door door;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Couples couples;

    private SecuredBrowserlessApplicationContext<Authentication> application;
    private DemoCouple couple;

    @BeforeEach
    void start() {
        application = browserFixture.open();
        couple = demos.start(UniqueCredentials.address(), DemoVariant.BEGINNING, Locale.ENGLISH);
    }

    @AfterEach
    void stop() {
        application.close();
        demos.end(couple.first());
    }

    @Test
    void theStripSaysWhoOneIsAndNamesWhoElseCanAct() {
        assertThat(strip(couple.first())).contains("You’re looking around as Noa", "Let Robin act");
        assertThat(strip(couple.second())).contains("You’re looking around as Robin", "Let Noa act");
    }

    @Test
    void theWayToTheOtherSideAndOutIsAFormWithItsToken() {
        var window = window(couple.first(), Paths.HOME);
        window.activate();
        VaadinRequest.getCurrent()
                .setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "the-token"));
        assertThat(new DemoBanner(DemoRole.NOA, () -> DemoStop.ANSWER, () -> {})
                        .getElement()
                        .getOuterHTML())
                .contains("action=\"/demo\"", "action=\"/demo/end\"", "value=\"ROBIN\"", "value=\"the-token\"");
    }

    @Test
    void whoIsNotInADemoSeesNoStripAndTheirSettings() {
        var window = window(couples.alone().person(), Paths.SETTINGS);
        assertThat(window.find(DemoBanner.class).exists()).isFalse();
        assertThat(path(window)).isEqualTo(Paths.SETTINGS);
    }

    @Test
    void thePartnerActsAtTheTouchOfAButton() {
        var window = window(couple.first(), Paths.HOME);
        act(window, "Let Robin act");
        assertThat(window.find(StatusMessages.class).single().text())
                .contains("Robin has added to a note", "Robin has said yes to what was waiting");
        var noa = spaces.current(couple.first()).orElseThrow();
        assertThat(robinHasConfirmedAll(noa)).isTrue();
    }

    @Test
    void halfAYearOnTheStripLeadsToWhatIsDueAndTellsNothingOfThePartner() {
        var later = demos.start(UniqueCredentials.address(), DemoVariant.LATER, Locale.ENGLISH);
        try {
            assertThat(strip(later.first()))
                    .contains("You’re looking around as Lou", "Let Mika act", "Next: Say how an agreement went")
                    .contains("Back to the beginning");
            var window = window(later.first(), Paths.HOME);
            act(window, "Let Mika act");
            assertThat(window.find(StatusMessages.class).single().text())
                    .isEqualTo("Mika may have answered, or not. Until it opens, nobody is told.");
        } finally {
            demos.end(later.first());
        }
    }

    private static void act(BrowserlessUIContext window, String words) {
        var act = window.find(NativeButton.class).all().stream()
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow();
        window.test(act).click();
    }

    @ParameterizedTest
    @ValueSource(strings = {Paths.SETTINGS, Paths.INVITE})
    void theWayOutsideAndToAnAccountLeadsBackToTheComparison(String path) {
        assertThat(path(window(couple.second(), path))).isEqualTo(Paths.COMPARISON);
    }

    @Test
    void noLinkLeadsWhereADemoPersonCannotGo() {
        var links = window(couple.first(), Paths.HOME).find(Anchor.class).all().stream()
                .filter(Anchor::isVisible)
                .map(Anchor::getHref);
        assertThat(links).doesNotContain(Paths.SETTINGS, Paths.INVITE).contains(Paths.COMPARISON);
    }

    private boolean robinHasConfirmedAll(Membership noa) {
        var pair = door.findOpened(noa, rounds.opened(noa).getFirst().id()).orElseThrow();
        return agreements.find(pair).stream()
                .allMatch(it -> it.confirmed().contains(noa.seat().other()));
    }

    private String strip(PersonId person) {
        return window(person, Paths.HOME)
                .find(DemoBanner.class)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private static String path(BrowserlessUIContext window) {
        return window.getUI().getActiveViewLocation().getPath();
    }

    private BrowserlessUIContext window(PersonId person, String path) {
        var window = browserFixture.browser(application, person).newWindow();
        window.activate();
        window.getUI().navigate(path);
        return window;
    }
}
