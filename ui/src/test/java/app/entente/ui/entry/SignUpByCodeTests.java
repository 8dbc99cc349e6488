package app.entente.ui.entry;

import static app.entente.ui.entry.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import app.entente.couple.Spaces;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
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

    SignUpByCodeTests(
            @Autowired Accounts accounts,
            @Autowired Spaces spaces,
            @Autowired Invitations invitations,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.invitations = invitations;
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
        var inviter = spaces.create(TestAccounts.withAccount(accounts, TestAccounts.newName()), "Noa");
        var invitation = invitations.issue(inviter, InvitationLifetime.ONE_DAY);
        httpBrowser.open("/join");
        httpBrowser.submit("/join", Map.of("token", invitation.token()));
        assertThat(httpBrowser.open("/create-account").body()).doesNotContain("Sign-up code");

        httpBrowser.submit("/create-account", Map.of("name", TestAccounts.newName(), "password", PASSWORD));

        assertThat(TestAccounts.isSignedIn(httpBrowser)).isTrue();
    }
}
