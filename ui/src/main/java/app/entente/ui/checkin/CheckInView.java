package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.Answer;
import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckInChanged;
import app.entente.checkin.CheckInOpened;
import app.entente.checkin.CheckInSubject;
import app.entente.couple.Membership;
import app.entente.joint.JointRecordChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.saving.ScreenSaves;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One check-in, by its position among those that are due: its questions, and once one is ready, the same words as long
 * as it is shut.
 */
@Route(Paths.CHECK_IN + "/:position([1-9][0-9]?)")
@PermitAll
class CheckInView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private record Place(Membership me, CheckInSubject subject) {}

    private final ValueSignal<Optional<Place>> place = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient CheckInModel model;
    private transient Optional<CheckIn> displayed = Optional.empty();

    CheckInView(CurrentMember currentMember, CheckInModel model, LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.model = model;
        addClassName("page");
        Signal.effect(
                this,
                () -> place.get().ifPresent(it -> {
                    liveUpdates
                            .changesFor(
                                    it.me().person(),
                                    Set.of(CheckInChanged.KIND, CheckInOpened.KIND, JointRecordChanged.KIND))
                            .get();
                    liveUpdates.read(() -> refresh(it));
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var position = event.getRouteParameters().getInteger("position").orElse(1);
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me -> model.due(me).stream()
                        .skip(position - 1L)
                        .findFirst()
                        .ifPresentOrElse(
                                it -> place.set(Optional.of(new Place(me, it.subject()))),
                                () -> event.forwardTo(Paths.AGREEMENTS)));
    }

    /** Leaves what is typed as it is, unless this person has answered on another screen. */
    private void refresh(Place now) {
        var found = model.due(now.me()).stream()
                .filter(it -> it.subject().equals(now.subject()))
                .findFirst();
        if (found.isEmpty()) {
            leave(now);
        } else if (!found.equals(displayed)) {
            show(now, found.get());
        }
        displayed = found;
    }

    private void leave(Place now) {
        var opened = model.opened(now.me()).stream().anyMatch(it -> it.subject().equals(now.subject()));
        UI.getCurrent().navigate(Paths.AGREEMENTS);
        StatusMessages.announce(text(opened ? "checkin.opened" : "checkin.over-now"));
    }

    private void show(Place now, CheckIn checkIn) {
        removeAll();
        add(header(now));
        if (checkIn.ready()) {
            add(shut(now));
        } else {
            var texts = new CheckInTexts(model.texts(), model.overview(now.me()).partnersName());
            add(new PageSection(text("checkin.asked"), new CheckInForm(texts, checkIn, it -> submit(now, it))));
        }
    }

    private PageHeader header(Place now) {
        return switch (now.subject()) {
            case CheckInSubject.Review it ->
                new PageHeader(
                        text("checkin.review.over", LocalizedDates.format(it.day())),
                        text("checkin.review.heading"),
                        model.agreement(now.me(), it.agreement())
                                .map(agreement -> agreement.terms().sentence())
                                .orElse(""));
            case CheckInSubject.Pulse _ ->
                new PageHeader(text("checkin.pulse.over"), text("checkin.pulse.heading"), text("checkin.pulse.lead"));
        };
    }

    private PageSection shut(Place now) {
        var lead = new Paragraph(text("checkin.shut"));
        lead.addClassName("lead");
        var back = new Anchor(Paths.AGREEMENTS, text("checkin.to-agreements"));
        back.addClassName("list-link");
        return new PageSection(
                text("checkin.answered"),
                lead,
                PageSection.secondaryText(text("checkin.shut.meaning")),
                PageSection.secondaryText(text("checkin.take-back.words")),
                Buttons.secondary(text("checkin.take-back"), () -> takeBack(now)),
                back);
    }

    private void submit(Place now, Map<String, Answer> answers) {
        ScreenSaves.save(this, () -> model.submit(now.me(), now.subject(), answers), () -> onSubmitted(now));
    }

    private void onSubmitted(Place now) {
        refresh(now);
        HeadingFocus.moveTo(this);
    }

    private void takeBack(Place now) {
        model.takeBack(now.me(), now.subject());
        refresh(now);
        HeadingFocus.moveTo(this);
    }

    @Override
    public String titleKey() {
        return "checkin.title";
    }
}
