package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.PartnerJoined;
import app.entente.couple.SpaceOverview;
import app.entente.couple.SpaceState;
import app.entente.couple.SpaceStateChanged;
import app.entente.couple.Spaces;
import app.entente.privacy.Retention;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Pauses, resumes or closes the shared space, and follows the partner's changes to it. */
class SpaceStatePanel extends Div {

    private final transient Spaces spaces;
    private final transient Retention retention;
    private final transient ConfirmedPassword confirmedPassword;
    private final transient TakeBackParts takeBackParts;
    private transient Optional<SpaceState> shown = Optional.empty();

    SpaceStatePanel(
            CurrentMember currentMember,
            Spaces spaces,
            Retention retention,
            ConfirmedPassword confirmedPassword,
            TakeBackParts takeBackParts,
            LiveUpdates liveUpdates) {
        this.confirmedPassword = confirmedPassword;
        this.takeBackParts = takeBackParts;
        this.spaces = spaces;
        this.retention = retention;
        Signal.effect(this, () -> {
            liveUpdates
                    .changesFor(currentMember.person(), Set.of(SpaceStateChanged.KIND, PartnerJoined.KIND))
                    .get();
            currentMember.membership().ifPresent(this::refresh);
        });
    }

    /**
     * Runs after every change notice for this person; leaves an open confirmation alone while the state is the same.
     */
    private void refresh(Membership me) {
        var spaceOverview = spaces.overview(me);
        if (!shown.equals(Optional.of(spaceOverview.state()))) {
            shown = Optional.of(spaceOverview.state());
            removeAll();
            add(section(me, spaceOverview)
                    .description(spaceOverview
                            .partnersName()
                            .map(it -> text("leave.space.with", it))
                            .orElseGet(() -> text("leave.space.alone"))));
        }
    }

    private PageSection section(Membership me, SpaceOverview spaceOverview) {
        var section = new PageSection().title(text("leave.space.heading"));
        switch (spaceOverview.state()) {
            case SpaceState.Open _ ->
                section.addContent(
                        new Paragraph(text("leave.pause.words")),
                        Buttons.secondary(
                                text("leave.pause.go"), () -> perform(me, spaces::pause, text("leave.pause.done"))),
                        closePanel(me));
            case SpaceState.Resting(var byMe) -> {
                section.addContent(pausedPanel(me, byMe));
                section.addContent(takeBackParts.create(me, spaceOverview));
                section.addContent(closePanel(me));
            }
            case SpaceState.Closed(var end) ->
                section.addContent(closedPanel(text("leave.closed.until", LocalizedDates.format(end))));
        }
        return section;
    }

    private Div pausedPanel(Membership me, boolean byMe) {
        var resting = card(text("leave.paused"));
        resting.add(
                byMe
                        ? Buttons.primary(
                                text("leave.resume"), () -> perform(me, spaces::resume, text("leave.resume.done")))
                        : new Paragraph(text("leave.paused.words")));
        return resting;
    }

    private CloseSpacePanel closePanel(Membership me) {
        return new CloseSpacePanel(
                retention.closedSpaces(), confirmedPassword, () -> perform(me, spaces::close, text("leave.closed")));
    }

    private static Div closedPanel(String until) {
        var closed = card(text("leave.closed"));
        closed.add(new Paragraph(until));
        return closed;
    }

    private static Div card(String said) {
        var words = new Paragraph(said);
        words.addClassName("lead");
        var sheet = new Div(words);
        sheet.addClassNames("card", "stack-s");
        return sheet;
    }

    private void perform(Membership me, Consumer<Membership> act, String done) {
        act.accept(me);
        refresh(me);
        StatusMessages.announce(done);
    }
}
