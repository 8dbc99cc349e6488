package app.entente.ui.invite;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Invitations;
import app.entente.couple.Lifetime;
import app.entente.couple.Membership;
import app.entente.couple.PartnerJoined;
import app.entente.couple.Spaces;
import app.entente.ui.kit.Head;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** Offers the second seat: one invitation at a time, readable in the moment it is made. */
@Route(Paths.INVITE)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, Titled {

    private final ValueSignal<Optional<Membership>> inviting = new ValueSignal<>(Optional.empty());
    private final transient Members members;
    private final transient Spaces spaces;
    private final transient Invitations invitations;
    private final Section content = new Section();

    InviteView(Members members, Spaces spaces, Invitations invitations, Pulse pulse) {
        this.members = members;
        this.spaces = spaces;
        this.invitations = invitations;
        addClassName("page");
        content.addClassNames("form-column", "stack-l");
        add(new Head(text("invite.over"), text("invite.heading"), text("invite.lead")), content);
        Signal.effect(
                this,
                () -> inviting.get().ifPresent(me -> {
                    pulse.of(me.person(), Set.of(PartnerJoined.KIND)).get();
                    spaces.pair(me).partners().ifPresent(this::joined);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event).ifPresent(me -> {
            offer(me);
            inviting.set(Optional.of(me)); // from now on a partner who joins changes the page
        });
    }

    private void offer(Membership me) {
        show(invitations
                .pending(me)
                .<Component>map(until -> new PendingInvitation(until, () -> revoke(me), () -> prepare(me)))
                .orElseGet(() -> preparation(me)));
    }

    private void prepare(Membership me) {
        show(preparation(me));
    }

    private Component preparation(Membership me) {
        return new Preparation(spaces.pair(me), (name, lifetime) -> issue(me, name, lifetime));
    }

    private void issue(Membership me, String name, Lifetime lifetime) {
        if (!spaces.pair(me).mine().equals(name)) {
            spaces.rename(me, name);
        }
        show(new ThreeFaces(invitations.issue(me, lifetime), () -> revoke(me), () -> prepare(me)));
    }

    private void revoke(Membership me) {
        invitations.revoke(me);
        offer(me);
    }

    private void joined(String partner) {
        show(new Div(new Paragraph(text("invite.joined", partner)), new Anchor(Paths.HOME, text("shell.to-home"))));
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
