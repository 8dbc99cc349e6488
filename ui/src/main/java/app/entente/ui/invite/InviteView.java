package app.entente.ui.invite;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.PartnerJoined;
import app.entente.couple.Spaces;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.ServerAddress;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** Offers the second seat of the space; one invitation at a time, readable only when it is created. */
@Route(Paths.INVITE)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient Invitations invitations;
    private final transient ServerAddress serverAddress;
    private final Section content = new Section();

    InviteView(
            CurrentMember currentMember,
            Spaces spaces,
            Invitations invitations,
            ServerAddress serverAddress,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.invitations = invitations;
        this.serverAddress = serverAddress;
        addClassName("page");
        content.addClassNames("form-column", "stack-l");
        add(new PageHeader(text("invite.over"), text("invite.heading"), text("invite.lead")), content);
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(me.person(), Set.of(PartnerJoined.KIND))
                            .get();
                    spaces.overview(me).partnersName().ifPresent(this::showJoined);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> {
            showInvitation(me);
            viewer.set(Optional.of(me)); // from here on, a partner who joins updates the page
        });
    }

    private void showInvitation(Membership me) {
        show(invitations
                .pendingUntil(me)
                .<Component>map(until -> new PendingInvitationPanel(until, () -> revoke(me), () -> showForm(me)))
                .orElseGet(() -> form(me)));
    }

    private void showForm(Membership me) {
        show(form(me));
    }

    private Component form(Membership me) {
        return new InvitationForm(
                spaces.overview(me), (name, invitationLifetime) -> issue(me, name, invitationLifetime));
    }

    private void issue(Membership me, String name, InvitationLifetime invitationLifetime) {
        if (!spaces.overview(me).myName().equals(name)) {
            spaces.rename(me, name);
        }
        show(new NewInvitationPanel(
                invitations.issue(me, invitationLifetime), serverAddress, () -> revoke(me), () -> showForm(me)));
    }

    private void revoke(Membership me) {
        invitations.revoke(me);
        showInvitation(me);
    }

    private void showJoined(String partner) {
        var home = new Anchor(Paths.HOME, text("shell.to-home"));
        home.addClassNames("btn", "primary");
        removeAll();
        add(new PageHeader(text("invite.over"), text("invite.joined", partner)), content);
        show(home);
    }

    private void show(Component shown) {
        content.removeAll();
        content.add(shown);
    }

    @Override
    public String titleKey() {
        return "invite.title";
    }
}
