package app.entente.ui.thenandnow;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.Questionnaires;
import app.entente.thenandnow.ThenAndNowFinder;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RoundSelection;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.live.LiveUpdates;
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
import java.util.Optional;
import java.util.Set;

/** Shows the selected opened round beside the earlier ones: what both showed both times. */
@Route(Paths.THEN_AND_NOW)
@PermitAll
class ThenAndNowView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient RoundSelection roundSelection;
    private final transient ThenAndNowFinder thenAndNow;
    private final transient Questionnaires questionnaires;

    ThenAndNowView(
            CurrentMember currentMember,
            Spaces spaces,
            RoundSelection roundSelection,
            ThenAndNowFinder thenAndNow,
            Questionnaires questionnaires,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.roundSelection = roundSelection;
        this.thenAndNow = thenAndNow;
        this.questionnaires = questionnaires;
        addClassNames("page", "comparison");
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(me.person(), Set.of(ItemWithdrawn.KIND, DoorOpened.KIND))
                            .get();
                    liveUpdates.read(() -> roundSelection.openedPair(me).ifPresent(this::show));
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me ->
                        roundSelection.openedPairOrRedirect(event, me).ifPresent(_ -> viewer.set(Optional.of(me))));
    }

    private void show(OpenedPair opened) {
        var locale = UI.getCurrent().getLocale();
        var context = new ComparisonContext(spaces.overview(opened.membership()), questionnaires.texts(locale), locale);
        var header = new PageHeader(
                text("comparison.then-and-now.over"),
                text("comparison.then-and-now"),
                text("comparison.then-and-now.lead", context.partnerName()));
        header.addClassName("wide");
        removeAll();
        add(header);
        var found = thenAndNow.find(opened);
        if (found.isEmpty()) {
            add(new PageSection(
                    text("comparison.then-and-now.none"),
                    new Paragraph(text("comparison.then-and-now.none.words", context.partnerName()))));
        }
        found.forEach(it -> new ThenAndNowSections(context, it).sections().forEach(this::add));
        var back = new Paragraph(new Anchor(Paths.COMPARISON, text("comparison.then-and-now.back")));
        back.addClassName("onward-links");
        add(back);
    }

    @Override
    public String titleKey() {
        return "comparison.then-and-now.title";
    }
}
