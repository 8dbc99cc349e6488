package app.entente.ui.packs;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.door.DoorOpened;
import app.entente.session.Choice;
import app.entente.session.ChoosingChanged;
import app.entente.session.RoundBegun;
import app.entente.ui.kit.Head;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
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

/** Choosing packs together: both see one list, either may change it, and both screens go on when it begins. */
@Route(Paths.PACKS)
@PermitAll
class PacksView extends Div implements BeforeEnterObserver, Titled {

    private final ValueSignal<Optional<Membership>> choosing = new ValueSignal<>(Optional.empty());

    private final transient Members members;
    private final transient Shelf shelf;
    private Optional<ListLeaf> list = Optional.empty();

    PacksView(Members members, Shelf shelf, Pulse pulse) {
        this.members = members;
        this.shelf = shelf;
        addClassName("page");
        Signal.effect(
                this,
                () -> choosing.get().ifPresent(me -> {
                    pulse.of(me.person(), Set.of(ChoosingChanged.KIND, RoundBegun.KIND, DoorOpened.KIND))
                            .get();
                    follow(me);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event).ifPresent(me -> {
            removeAll();
            list = Optional.empty();
            shelf.choice(me).ifPresentOrElse(it -> show(me, it), () -> add(new Begun(shelf.chosen(me))));
            choosing.set(Optional.of(me));
        });
    }

    private void show(Membership me, Choice choice) {
        var leaf = new ListLeaf(shelf, me, () -> follow(me));
        list = Optional.of(leaf);
        leaf.show(choice);
        add(head(me, choice));
        if (!choice.offered().isEmpty()) {
            add(new QuestionsLeaf(shelf, me));
        }
        add(leaf);
    }

    private Head head(Membership me, Choice choice) {
        var further = shelf.opened(me);
        var lead = further ? "packs.lead.further" : shelf.joined(me) ? "packs.lead" : "packs.lead.alone";
        return new Head(
                text(further ? "packs.over.further" : "packs.over"),
                text("packs.heading"),
                text(choice.offered().isEmpty() ? "packs.lead.none" : lead));
    }

    /** Runs again after every beat for this person; once there is nothing left to choose, it has begun. */
    private void follow(Membership me) {
        list.ifPresent(leaf -> shelf.choice(me)
                .ifPresentOrElse(leaf::show, () -> UI.getCurrent().navigate(Paths.ANSWER)));
    }

    @Override
    public String titleKey() {
        return "packs.title";
    }
}
