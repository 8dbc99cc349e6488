package app.entente.ui.entry;

import static app.entente.ui.entry.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.TurnableClock;
import app.entente.account.Accounts;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.invitation.IssuedInvitation;
import app.entente.questionnaire.CorePack;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class JoinTests {

    private final Accounts accounts;
    private final Spaces spaces;
    private final Invitations invitations;
    private final int port;
    private final HttpBrowser httpBrowser;
    private final String noa = TestAccounts.newName();
    private final String robin = TestAccounts.newName();
    private final Membership inviter;
    private final IssuedInvitation invitation;

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
        httpBrowser = new HttpBrowser(port);
        inviter = spaces.create(TestAccounts.withAccount(accounts, noa), "Noa");
        invitation = invitations.issue(inviter, InvitationLifetime.THREE_DAYS);
    }

    @Test
    void whoIsAskedReadsWhoAsksBeforeAnythingIsStored() {
        var offer = httpBrowser.follow(look(httpBrowser, "/join", "token", invitation.token()));

        assertThat(offer.body())
                .contains("Noa has invited you", "What is shared", "How to decline", "/create-account?to=")
                .contains("about %d minutes".formatted(CorePack.pack().minutes()));
        assertThat(spaces.memberIds(inviter)).hasSize(1);
    }

    @Test
    void theTypedCodeOpensTheSameInvitation() {
        var offer = httpBrowser.follow(
                look(httpBrowser, "/join/code", "code", invitation.code().replace("-", " ")));

        assertThat(offer.body()).contains("Noa has invited you");
    }

    @Test
    void theLinksSecretIsInNoAddressAndNoLog(CapturedOutput output) {
        var looked = look(httpBrowser, "/join", "token", invitation.token());

        assertThat(HttpBrowser.location(looked))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/join/offer"));
        assertThat(httpBrowser.follow(looked).body()).doesNotContain(invitation.token());
        assertThat(output.getAll()).doesNotContain(invitation.token(), invitation.code());
    }

    @Test
    void aNewPersonCreatesAnAccountAndComesBackToAccept() {
        look(httpBrowser, "/join", "token", invitation.token());
        httpBrowser.open("/create-account?to=/join/offer");
        httpBrowser.submit("/create-account", Map.of("name", robin, "password", PASSWORD, "to", "/join/offer"));

        httpBrowser.open("/join/offer");
        var accepted = httpBrowser.submit("/join/accept", Map.of("displayName", "Robin"));

        assertThat(HttpBrowser.location(accepted))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/home"));
        assertThat(spaces.overview(inviter).partnersName()).hasValue("Robin");
    }

    @Test
    void whoHasAnAccountSignsInAndAccepts() {
        TestAccounts.withAccount(accounts, robin);
        look(httpBrowser, "/join", "token", invitation.token());
        httpBrowser.open("/sign-in?to=/join/offer");
        httpBrowser.submit("/sign-in", Map.of("name", robin, "password", PASSWORD, "to", "/join/offer"));

        httpBrowser.open("/join/offer");
        httpBrowser.submit("/join/accept", Map.of("displayName", "Robin"));

        assertThat(spaces.overview(inviter).partnersName()).hasValue("Robin");
    }

    @Test
    void notNowWritesNothing() {
        look(httpBrowser, "/join", "token", invitation.token());
        httpBrowser.open("/join/offer");

        httpBrowser.submit("/join/not-now", Map.of());

        assertThat(invitations.pendingUntil(inviter)).isPresent();
        assertThat(HttpBrowser.location(httpBrowser.open("/join/offer")))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/join"));
    }

    @Test
    void whoInvitedHandsOverTheDevice() {
        var mine = TestAccounts.signedIn(port, noa);
        var own = mine.follow(look(mine, "/join", "token", invitation.token()));
        assertThat(own.body()).contains("This is your invitation", "sign out and continue as your partner");

        var handedOver = mine.submit("/join/hand-over", Map.of());

        assertThat(mine.follow(handedOver).body()).contains("Noa has invited you", "/create-account?to=");
        assertThat(TestAccounts.isSignedIn(mine)).isFalse();
    }

    @Test
    void anythingThatCannotBeOpenedLooksTheSame() {
        var unknown = look(httpBrowser, "/join", "token", "nothing-of-the-kind");
        invitations.revoke(inviter);
        var revoked = look(httpBrowser, "/join", "token", invitation.token());

        assertThat(revoked.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(plain(revoked)).isEqualTo(plain(unknown)).contains("This invitation can’t be opened");
    }

    @Test
    void whoGuessesCodesIsSlowedDown() {
        for (var guess = 0; guess < 20; guess++) {
            look(httpBrowser, "/join/code", "code", "AAAA-AAA" + guess % 10);
        }

        assertThat(look(httpBrowser, "/join/code", "code", invitation.code()).statusCode())
                .isEqualTo(429);
    }

    private static HttpResponse<String> look(HttpBrowser httpBrowser, String path, String field, String secret) {
        httpBrowser.open("/join");
        return httpBrowser.submit(path, Map.of(field, secret));
    }

    private static String plain(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
