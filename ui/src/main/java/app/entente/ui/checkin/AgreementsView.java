package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckInChanged;
import app.entente.checkin.CheckInOpened;
import app.entente.checkin.CheckInSubject;
import app.entente.checkin.CheckInWithdrawn;
import app.entente.checkin.OpenedCheckIn;
import app.entente.couple.Membership;
import app.entente.joint.JointRecordChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The agreements in force, of all talks, each with how it went; and the pulses after talks. */
@Route(Paths.AGREEMENTS)
@PermitAll
class AgreementsView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient CheckInModel model;

    AgreementsView(CurrentMember currentMember, CheckInModel model, LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.model = model;
        addClassName("page");
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(
                                    me.person(),
                                    Set.of(
                                            JointRecordChanged.KIND,
                                            CheckInChanged.KIND,
                                            CheckInOpened.KIND,
                                            CheckInWithdrawn.KIND))
                            .get();
                    liveUpdates.read(() -> show(me));
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> viewer.set(Optional.of(me)));
    }

    private void show(Membership me) {
        var standing = model.inForce(me);
        var due = model.due(me);
        var opened = model.opened(me);
        removeAll();
        add(new PageHeader(text("home.over"), text("home.agreements"), text("home.agreements.lead")));
        addDuePulses(due);
        add(
                standing.isEmpty()
                        ? new PageSection(text("home.agreements.list"), new Paragraph(text("home.agreements.none")))
                        : cards(me, standing, due, opened));
        var pulses = opened.stream().filter(AgreementsView::isPulse).toList();
        if (!pulses.isEmpty()) {
            add(PulseSection.of(me, model, pulses, it -> withdraw(me, it)));
        }
        var go = new Anchor(Paths.TALK, text("home.agreements.go"));
        go.addClassName("btn");
        add(new PageSection(text("home.agreements.change"), new Paragraph(text("home.agreements.change.words")), go));
    }

    private PageSection cards(Membership me, List<Agreement> standing, List<CheckIn> due, List<OpenedCheckIn> opened) {
        var paths = model.talkPaths(me);
        var section = new PageSection(text("home.agreements.list"));
        standing.forEach(it -> section.addContent(new AgreementReviewCard(
                me,
                model,
                it,
                due,
                opened,
                Optional.ofNullable(paths.get(it.topic())),
                () -> letGo(me, it),
                checkIn -> withdraw(me, checkIn))));
        return section;
    }

    private void letGo(Membership me, Agreement agreement) {
        model.letGo(me, agreement.id());
        show(me);
        StatusMessages.announce(text("checkin.let-go.done"));
        HeadingFocus.moveTo(this);
    }

    private void withdraw(Membership me, CheckInSubject subject) {
        model.withdraw(me, subject);
        show(me);
        StatusMessages.announce(text("checkin.withdraw.done"));
        HeadingFocus.moveTo(this);
    }

    private void addDuePulses(List<CheckIn> due) {
        for (var at = 0; at < due.size(); at++) {
            var checkIn = due.get(at);
            if (checkIn.subject() instanceof CheckInSubject.Pulse) {
                var go = new Anchor(
                        Paths.CHECK_IN + "/" + (at + 1),
                        text(checkIn.ready() ? "checkin.review.see" : "checkin.pulse.go"));
                go.addClassNames("btn");
                add(new PageSection(
                        text("checkin.pulse.heading"),
                        new Paragraph(text(checkIn.ready() ? "checkin.shut" : "checkin.pulse.lead")),
                        go));
            }
        }
    }

    private static boolean isPulse(OpenedCheckIn checkIn) {
        return checkIn.subject() instanceof CheckInSubject.Pulse;
    }

    @Override
    public String titleKey() {
        return "home.agreements";
    }
}
