package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** All requests come one after the other on the same thread, which must forget whose the last one was. */
@HttpTest
@TestPropertySource(properties = {"server.tomcat.threads.max=1", "server.tomcat.threads.min-spare=1"})
class ThreadReuseTests {

    private final Accounts accounts;
    private final int port;

    ThreadReuseTests(@Autowired Accounts accounts, @LocalServerPort int port) {
        this.accounts = accounts;
        this.port = port;
    }

    @Test
    void nobodyIsSignedInAsWhoeverCameBefore() {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);
        var noa = TestAccounts.signedIn(port, name);
        var stranger = new HttpBrowser(port);

        assertThat(TestAccounts.isSignedIn(noa)).isTrue();
        assertThat(TestAccounts.isSignedIn(stranger)).isFalse();
        assertThat(stranger.open("/settings").body()).doesNotContain(name);
        assertThat(TestAccounts.isSignedIn(noa)).isTrue();
    }

    @Test
    void whoeverGoesLeavesNothingOfThemselvesOnTheThread() {
        var name = TestAccounts.newName();
        TestAccounts.withAccount(accounts, name);
        var noa = TestAccounts.signedIn(port, name);
        noa.open("/settings");

        assertThat(TestAccounts.isSignedIn(new HttpBrowser(port))).isFalse();
    }
}
