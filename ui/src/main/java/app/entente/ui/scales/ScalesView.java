package app.entente.ui.scales;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.DoorOpened;
import app.entente.packchoice.PackChoiceChanged;
import app.entente.questionnaire.Questionnaires;
import app.entente.scales.OwnScales;
import app.entente.scales.ScaleResult;
import app.entente.session.RoundBegun;
import app.entente.sheet.AnswerSaved;
import app.entente.thenandnow.OwnScaleChanges;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.i18n.ScaleMessages;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** Shows a person their own scales from all their answers, before the door and never beside the partner's. */
@Route(Paths.SCALES)
@PermitAll
class ScalesView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient OwnScales scales;
    private final transient OwnScaleChanges changes;
    private final transient Questionnaires questionnaires;

    ScalesView(
            CurrentMember currentMember,
            Spaces spaces,
            OwnScales scales,
            OwnScaleChanges changes,
            Questionnaires questionnaires,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.scales = scales;
        this.changes = changes;
        this.questionnaires = questionnaires;
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(
                                    me.person(),
                                    Set.of(AnswerSaved.KIND, RoundBegun.KIND, PackChoiceChanged.KIND, DoorOpened.KIND))
                            .get();
                    show(me);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        viewer.set(currentMember.membershipOrRedirect(event));
    }

    /** Runs after every change notice for this person; an answer may have come from another screen. */
    private void show(Membership me) {
        var overview = spaces.overview(me);
        var colour = overview.myColour();
        var locale = UI.getCurrent().getLocale();
        var texts = questionnaires.texts(locale);
        var messages = new ScaleMessages(texts);
        var readings = scales.results(me);
        removeAll();
        setClassName("page " + PersonBadge.cssClass(colour));
        add(new PageHeader(text("scales.over"), text("scales.heading"), text("scales.lead")));
        if (readings.stream().allMatch(ScaleResult.NotAsked.class::isInstance)) {
            add(new NoScalesNotice());
        } else {
            add(new AxesSection(readings, messages, colour));
            readings.stream()
                    .filter(it -> !(it instanceof ScaleResult.NotAsked))
                    .forEach(it -> add(new ScaleSection(it, messages, colour)));
            add(new ScaleTableSection(readings, messages));
            var context = new ComparisonContext(overview, texts, locale);
            changes.find(me).forEach(it -> add(new OwnScaleChangesSection(it, context)));
        }
    }

    @Override
    public String titleKey() {
        return "scales.title";
    }
}
