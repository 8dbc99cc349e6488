package app.entente.ui.invite;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Couples;
import app.entente.couple.Invitations;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class InviteViewTests {

    private final House house;
    private final Couples couples;
    private final Invitations invitations;

    @Autowired
    InviteViewTests(House house, Couples couples, Invitations invitations) {
        this.house = house;
        this.couples = couples;
        this.invitations = invitations;
    }

    @Test
    void linkAndCodeAreShownOnceAndLeadToTheSeat() {
        var noa = couples.alone();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.INVITE, InviteView.class);
            new Hand(window).press("Make the invitation");
            var link = window.find(Code.class).all().getFirst().getText();
            var token = link.substring(link.indexOf('#') + 1);
            assertThat(invitations.byToken(token, "10.1.2.3")).isPresent();

            window.navigate(Paths.HOME, Component.class);
            window.navigate(Paths.INVITE, InviteView.class);
            assertThat(new Hand(window).read()).contains("Invited until").doesNotContain(token);
        }
    }

    @Test
    void anInvitationTakenBackIsGone() {
        var noa = couples.alone();
        try (var open = house.open()) {
            var window = house.browser(open, noa).newWindow();
            window.navigate(Paths.INVITE, InviteView.class);
            new Hand(window).press("Make the invitation");
            new Hand(window).press("Take the invitation back");

            assertThat(invitations.pending(noa)).isEmpty();
        }
    }
}
