package app.entente.ui.entry;

import static app.entente.ui.entry.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.couple.Spaces;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.invitation.IssuedInvitation;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@HttpTest
@TestPropertySource(properties = "entente.sign-up=code")
class SignUpByCodeTests {

    private final Accounts accounts;
    private final Spaces spaces;
    private final Invitations invitations;
    private final HttpBrowser httpBrowser;
    private final int port;

    SignUpByCodeTests(
            @Autowired Accounts accounts,
            @Autowired Spaces spaces,
            @Autowired Invitations invitations,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.invitations = invitations;
        this.port = port;
        httpBrowser = new HttpBrowser(port);
    }

    @Test
    void whoHasNoCodeIsAskedForOneAndComesNoFurther() {
        assertThat(httpBrowser.open("/create-account").body()).contains("Sign-up code");

        var refused = httpBrowser.submit(
                "/create-account",
                Map.of("name", TestAccounts.newName(), "password", PASSWORD, "code", "AAAA-BBBB-CCCC-DDDD"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This code cannot be used", "AAAA-BBBB-CCCC-DDDD");
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isFalse();
    }

    @Test
    void whoIsInvitedNeedsNone() {
        openInvitation(httpBrowser, invite());
        assertThat(httpBrowser.open("/create-account").body()).doesNotContain("Sign-up code");

        createAccount(httpBrowser);

        assertThat(TestAccounts.isSignedIn(httpBrowser)).isTrue();
    }

    @Test
    void oneInvitationAdmitsOneAccountThoughTwoHaveItOpen() {
        var invitation = invite();
        var second = new HttpBrowser(port);
        openInvitation(httpBrowser, invitation);
        openInvitation(second, invitation);

        createAccount(httpBrowser);
        var refused = createAccount(second);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestAccounts.isSignedIn(second)).isFalse();
        assertThat(second.open("/create-account").body()).contains("Sign-up code");
    }

    @Test
    void anInvitationThatWasUsedMeanwhileAdmitsNobody() {
        var invitation = invite();
        openInvitation(httpBrowser, invitation);
        invitations.accept(
                TestAccounts.withAccount(accounts, TestAccounts.newName()),
                invitations.findByToken(invitation.token()).orElseThrow(),
                "Robin");

        assertThat(createAccount(httpBrowser).statusCode()).isEqualTo(422);
        assertThat(TestAccounts.isSignedIn(httpBrowser)).isFalse();
    }

    private IssuedInvitation invite() {
        var inviter = spaces.create(TestAccounts.withAccount(accounts, TestAccounts.newName()), "Noa");
        return invitations.issue(inviter, InvitationLifetime.ONE_DAY);
    }

    private static void openInvitation(HttpBrowser browser, IssuedInvitation invitation) {
        browser.open("/join");
        browser.submit("/join", Map.of("token", invitation.token()));
        browser.open("/create-account");
    }

    private static HttpResponse<String> createAccount(HttpBrowser browser) {
        return browser.submit("/create-account", Map.of("name", TestAccounts.newName(), "password", PASSWORD));
    }
}
