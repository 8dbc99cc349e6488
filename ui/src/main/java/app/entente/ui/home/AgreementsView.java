package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreements;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.joint.JointRecordChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** The agreements in force, of all talks; they are changed in the talk. */
@Route(Paths.AGREEMENTS)
@PermitAll
class AgreementsView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient Agreements agreements;

    AgreementsView(CurrentMember currentMember, Spaces spaces, Agreements agreements, LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.agreements = agreements;
        addClassName("page");
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(me.person(), Set.of(JointRecordChanged.KIND))
                            .get();
                    liveUpdates.read(() -> show(me));
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> viewer.set(Optional.of(me)));
    }

    private void show(Membership me) {
        var standing = agreements.findInForce(me);
        removeAll();
        add(new PageHeader(text("home.over"), text("home.agreements"), text("home.agreements.lead")));
        add(
                standing.isEmpty()
                        ? new PageSection(text("home.agreements.list"), new Paragraph(text("home.agreements.none")))
                        : new PageSection(
                                text("home.agreements.list"),
                                new StandingAgreementsList(me, spaces.overview(me), standing)));
        var go = new Anchor(Paths.TALK, text("home.agreements.go"));
        go.addClassNames("btn", "primary");
        add(new PageSection(text("home.agreements.change"), new Paragraph(text("home.agreements.change.words")), go));
    }

    @Override
    public String titleKey() {
        return "home.agreements";
    }
}
