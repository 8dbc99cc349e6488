package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.door.DoorOpened;
import app.entente.packchoice.PackChoice;
import app.entente.packchoice.PackChoiceChanged;
import app.entente.session.RoundBegun;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
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

/** Chooses packs together: both see one list, either may change it, and both screens move on when the round begins. */
@Route(Paths.PACKS)
@PermitAll
class PacksView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());

    private final transient CurrentMember currentMember;
    private final transient PacksModel model;
    private Optional<PackListCard> list = Optional.empty();
    private Optional<RepeatSection> repeat = Optional.empty();

    PacksView(CurrentMember currentMember, PacksModel model, LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.model = model;
        addClassName("page");
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(me.person(), Set.of(PackChoiceChanged.KIND, RoundBegun.KIND, DoorOpened.KIND))
                            .get();
                    refresh(me);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> {
            removeAll();
            list = Optional.empty();
            repeat = Optional.empty();
            model.choice(me)
                    .ifPresentOrElse(it -> show(me, it), () -> add(new ChosenPacksPanel(model.chosenPackNames(me))));
            viewer.set(Optional.of(me));
        });
    }

    private void show(Membership me, PackChoice packChoice) {
        var section = new PackListCard(model, me, () -> refresh(me));
        list = Optional.of(section);
        section.show(packChoice);
        add(header(me, packChoice));
        var column = new Div(section);
        column.addClassName("form-column");
        add(column);
        if (model.isCurrentRoundOpen(me)) {
            var again = new RepeatSection(model, me, () -> refresh(me));
            repeat = Optional.of(again);
            again.show(packChoice);
            add(again);
        }
    }

    private PageHeader header(Membership me, PackChoice packChoice) {
        var further = model.isCurrentRoundOpen(me);
        var lead = further ? "packs.lead.further" : model.hasPartner(me) ? "packs.lead" : "packs.lead.alone";
        return new PageHeader(
                text(further ? "packs.over.further" : "packs.over"),
                text("packs.heading"),
                text(packChoice.offered().isEmpty() ? "packs.lead.none" : lead, model.partnersName(me)));
    }

    /** Runs after every change notice for this person; leaves the page once the round has begun. */
    private void refresh(Membership me) {
        list.ifPresent(section -> model.choice(me)
                .ifPresentOrElse(
                        it -> {
                            section.show(it);
                            repeat.ifPresent(again -> again.show(it));
                        },
                        () -> UI.getCurrent().navigate(Paths.ANSWER)));
    }

    @Override
    public String titleKey() {
        return "packs.title";
    }
}
