package app.entente.ui.invite;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.invitation.Invitations;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class InviteViewTests {

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final Invitations invitations;

    @Autowired
    InviteViewTests(BrowserFixture browserFixture, Couples couples, Invitations invitations) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.invitations = invitations;
    }

    @Test
    void linkAndCodeAreShownOnceAndLeadToTheSeat() {
        var noa = couples.alone();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.INVITE, InviteView.class);
            new WindowDriver(window).click("Make the invitation");
            assertThat(window.find(ShareButton.class).exists()).isTrue();
            assertThat(new WindowDriver(window).visibleText()).contains("Start answering while you wait");
            var link = window.find(Code.class).all().getFirst().getText();
            var token = link.substring(link.indexOf('#') + 1);
            assertThat(invitations.findByToken(token)).isPresent();

            window.navigate(Paths.HOME, Component.class);
            window.navigate(Paths.INVITE, InviteView.class);
            assertThat(new WindowDriver(window).visibleText())
                    .contains("The invitation is open until")
                    .doesNotContain(token);
        }
    }

    @Test
    void aLinkThatNoOtherDeviceCanOpenSaysSo() {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, couples.alone()).newWindow();
            window.navigate(Paths.INVITE, InviteView.class);
            new WindowDriver(window).click("Make the invitation");

            assertThat(new WindowDriver(window).visibleText()).contains("works on this computer only");
        }
    }

    @Test
    void anInvitationTakenBackIsGone() {
        var noa = couples.alone();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, noa).newWindow();
            window.navigate(Paths.INVITE, InviteView.class);
            new WindowDriver(window).click("Make the invitation");
            new WindowDriver(window).click("Take the invitation back");

            assertThat(invitations.pendingUntil(noa)).isEmpty();
        }
    }
}
