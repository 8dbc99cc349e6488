package app.entente.ui.entry;

import static app.entente.ui.entry.Visitors.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.couple.Invitations;
import app.entente.couple.Issued;
import app.entente.couple.Lifetime;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@EntryTest
@ExtendWith(OutputCaptureExtension.class)
class JoinTests {

    private final Accounts accounts;
    private final Spaces spaces;
    private final Invitations invitations;
    private final int port;
    private final Browser browser;
    private final String noa = Visitors.newName();
    private final String robin = Visitors.newName();
    private final Membership inviter;
    private final Issued invitation;

    JoinTests(
            @Autowired Accounts accounts,
            @Autowired Spaces spaces,
            @Autowired Invitations invitations,
            @Autowired TurnableClock clock,
            @LocalServerPort int port) {
        clock.turn(Duration.ofHours(2));
        this.accounts = accounts;
        this.spaces = spaces;
        this.invitations = invitations;
        this.port = port;
        browser = new Browser(port);
        inviter = spaces.found(Visitors.withAccount(accounts, noa), "Noa");
        invitation = invitations.issue(inviter, Lifetime.THREE_DAYS);
    }

    @Test
    void whoIsAskedReadsWhoAsksBeforeAnythingIsStored() {
        var offer = browser.follow(look(browser, "/join", "token", invitation.token()));

        assertThat(offer.body()).contains("Noa asks you", "What is shared", "How to decline", "/create-account?to=");
        assertThat(spaces.people(inviter)).hasSize(1);
    }

    @Test
    void theTypedCodeOpensTheSameInvitation() {
        var offer = browser.follow(
                look(browser, "/join/code", "code", invitation.code().replace("-", " ")));

        assertThat(offer.body()).contains("Noa asks you");
    }

    @Test
    void theLinksSecretIsInNoAddressAndNoLog(CapturedOutput output) {
        var looked = look(browser, "/join", "token", invitation.token());

        assertThat(Browser.location(looked))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/join/offer"));
        assertThat(browser.follow(looked).body()).doesNotContain(invitation.token());
        assertThat(output.getAll()).doesNotContain(invitation.token(), invitation.code());
    }

    @Test
    void aNewPersonCreatesAnAccountAndComesBackToAccept() {
        look(browser, "/join", "token", invitation.token());
        browser.open("/create-account?to=/join/offer");
        browser.submit("/create-account", Map.of("name", robin, "password", PASSWORD, "to", "/join/offer"));

        browser.open("/join/offer");
        var accepted = browser.submit("/join/accept", Map.of("displayName", "Robin"));

        assertThat(Browser.location(accepted))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/home"));
        assertThat(spaces.pair(inviter).partners()).hasValue("Robin");
    }

    @Test
    void whoHasAnAccountSignsInAndAccepts() {
        Visitors.withAccount(accounts, robin);
        look(browser, "/join", "token", invitation.token());
        browser.open("/sign-in?to=/join/offer");
        browser.submit("/sign-in", Map.of("name", robin, "password", PASSWORD, "to", "/join/offer"));

        browser.open("/join/offer");
        browser.submit("/join/accept", Map.of("displayName", "Robin"));

        assertThat(spaces.pair(inviter).partners()).hasValue("Robin");
    }

    @Test
    void notNowWritesNothing() {
        look(browser, "/join", "token", invitation.token());
        browser.open("/join/offer");

        browser.submit("/join/not-now", Map.of());

        assertThat(invitations.pending(inviter)).isPresent();
        assertThat(Browser.location(browser.open("/join/offer")))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/join"));
    }

    @Test
    void whoInvitedHandsOverTheDevice() {
        var mine = Visitors.signedIn(port, noa);
        var own = mine.follow(look(mine, "/join", "token", invitation.token()));
        assertThat(own.body()).contains("This is your invitation", "sign out and continue as your partner");

        var handedOver = mine.submit("/join/hand-over", Map.of());

        assertThat(mine.follow(handedOver).body()).contains("Noa asks you", "/create-account?to=");
        assertThat(Visitors.isSignedIn(mine)).isFalse();
    }

    @Test
    void anythingThatCannotBeOpenedLooksTheSame() {
        var unknown = look(browser, "/join", "token", "nothing-of-the-kind");
        invitations.revoke(inviter);
        var revoked = look(browser, "/join", "token", invitation.token());

        assertThat(revoked.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(plain(revoked)).isEqualTo(plain(unknown)).contains("This invitation cannot be opened");
    }

    @Test
    void whoGuessesCodesIsSlowedDown() {
        for (var guess = 0; guess < 5; guess++) {
            look(browser, "/join/code", "code", "AAAA-AAA" + guess);
        }

        assertThat(look(browser, "/join/code", "code", invitation.code()).statusCode())
                .isEqualTo(429);
    }

    private static HttpResponse<String> look(Browser browser, String path, String field, String secret) {
        browser.open("/join");
        return browser.submit(path, Map.of(field, secret));
    }

    private static String plain(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
