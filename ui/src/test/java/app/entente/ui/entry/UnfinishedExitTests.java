package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaces;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The request of a quick exit never came; the mark of its script is there with the next one. */
@HttpTest
class UnfinishedExitTests {

    private static final String MARK = "leaving";

    private final SignedInPlaces signedInPlaces;
    private final HttpBrowser browser;
    private final String name = TestAccounts.newName();
    private final PersonId person;

    UnfinishedExitTests(
            @Autowired Accounts accounts, @Autowired SignedInPlaces signedInPlaces, @LocalServerPort int port) {
        this.signedInPlaces = signedInPlaces;
        person = TestAccounts.withAccount(accounts, name);
        browser = TestAccounts.signedIn(port, name);
        assertThat(TestAccounts.isSignedIn(browser)).isTrue();
        browser.setCookie(MARK, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/home", "/", "/sign-in", "/help", "/exit", "/?v-r=init&location=home&query="})
    void theNextPageOfAnyKindEndsThePlaceBeforeAnythingIsShown(String path) {
        var answer = browser.open(path);

        assertThat(signedInPlaces.findByPerson(person)).isEmpty();
        assertThat(answer.body()).doesNotContain(name);
        assertThat(browser.cookie(MARK)).isEmpty();
        assertThat(browser.cookie("place")).isEmpty();
        assertThat(browser.cookie("device")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/home"})
    void aScreenAsksToSignInInstead(String path) {
        assertThat(HttpBrowser.location(browser.open(path)))
                .hasValueSatisfying(it -> assertThat(it).contains("/sign-in"));
    }

    @Test
    void aSessionWithoutItsPlaceEndsToo() {
        signedInPlaces.create(person);
        browser.setCookie("place", "somebody took it away");

        assertThat(HttpBrowser.location(browser.open("/settings")))
                .hasValueSatisfying(it -> assertThat(it).contains("/sign-in"));
    }

    @Test
    void theExitsOwnRequestTakesTheMarkBack() {
        browser.submitForged("/exit", Map.of());

        assertThat(browser.cookie(MARK)).isEmpty();
        assertThat(signedInPlaces.findByPerson(person)).isEmpty();
    }

    @Test
    void whoSignsInAfterwardsStaysSignedIn() {
        browser.open("/sign-in");
        browser.submit("/sign-in", Map.of("name", name, "password", TestAccounts.PASSWORD));

        assertThat(TestAccounts.isSignedIn(browser)).isTrue();
    }

    @Test
    void aFileLeavesItForThePage() {
        browser.open("/images/mark.svg");

        assertThat(browser.cookie(MARK)).isPresent();
    }
}
