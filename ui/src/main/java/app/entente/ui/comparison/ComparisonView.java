package app.entente.ui.comparison;

import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.discussion.Agenda;
import app.entente.discussion.Agendas;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Questionnaires;
import app.entente.scales.SharedScales;
import app.entente.session.Rounds;
import app.entente.ui.kit.Moments;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.OpenedRounds;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What both have opened, compared, from the side of the one who looks: strengths first. */
@Route(Paths.COMPARISON)
@PermitAll
class ComparisonView extends Div implements BeforeEnterObserver, Titled {

    private final ValueSignal<Optional<Membership>> looking = new ValueSignal<>(Optional.empty());
    private final ValueSignal<Agenda> agenda = new ValueSignal<>(new Agenda(List.of()));
    private final transient Members members;
    private final transient Spaces spaces;
    private final transient Rounds rounds;
    private final transient OpenedRounds openedRounds;
    private final transient Comparisons comparisons;
    private final transient Agendas agendas;
    private final transient SharedScales scales;
    private final transient Questionnaires questionnaires;
    private List<ItemId> items = List.of();

    ComparisonView(
            Members members,
            Spaces spaces,
            Rounds rounds,
            OpenedRounds openedRounds,
            Comparisons comparisons,
            Agendas agendas,
            SharedScales scales,
            Questionnaires questionnaires,
            Pulse pulse) {
        this.members = members;
        this.spaces = spaces;
        this.rounds = rounds;
        this.openedRounds = openedRounds;
        this.comparisons = comparisons;
        this.agendas = agendas;
        this.scales = scales;
        this.questionnaires = questionnaires;
        addClassNames("page", "comparison");
        Signal.effect(
                this,
                () -> looking.get().ifPresent(me -> {
                    pulse.of(me.person()).get();
                    openedRounds.opened(me).ifPresent(opened -> follow(me, opened));
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event)
                .ifPresent(me -> openedRounds.enter(event, me).ifPresent(opened -> {
                    show(me, opened);
                    looking.set(Optional.of(me));
                }));
    }

    /** Runs again after every beat for this person; what is being read stays as it is while no item is withdrawn. */
    private void follow(Membership me, OpenedPair opened) {
        agenda.set(agendas.of(me, opened));
        if (!items.equals(opened.ids())) {
            show(me, opened);
        }
    }

    private void show(Membership me, OpenedPair opened) {
        items = opened.ids();
        var locale = UI.getCurrent().getLocale();
        var reader = new Reader(spaces.pair(me), questionnaires.texts(locale), locale);
        var comparison = comparisons.of(me, opened);
        var withdrawn = withdrawn(me, opened);
        removeAll();
        var wishes = new Wishes(reader, comparison).leaf();
        var more = Stream.of(
                        new WordsLeaf(reader, comparison.inWords()).leaf(),
                        new KnowingEachOther(reader, comparison).leaf(),
                        new SharedScalesLeaf(reader, scales.of(me, opened)).leaf())
                .flatMap(Optional::stream)
                .toList();
        add(new Opening(reader, opened.openedAt().atZone(Moments.zone()).toLocalDate(), more));
        add(new RoundChoice(openedRounds, me, () -> UI.getCurrent().refreshCurrentRoute(false)));
        add(new Strengths(reader, comparison).leaf());
        wishes.ifPresent(this::add);
        add(new Topics(reader, comparison, ours(me, opened)).leaf());
        for (var part : Part.values()) {
            show(part, reader, comparison, withdrawn);
        }
        more.forEach(this::add);
        add(new Closing());
    }

    private OurAgenda ours(Membership me, OpenedPair opened) {
        return new OurAgenda(
                agenda,
                me.seat(),
                (topic, place) -> {
                    agendas.place(me, opened, topic, place);
                    agenda.set(agendas.of(me, opened));
                },
                topic -> {
                    agendas.takeOff(me, opened, topic);
                    agenda.set(agendas.of(me, opened));
                });
    }

    private void show(Part part, Reader reader, Comparison comparison, List<Item> withdrawn) {
        var gone = withdrawn.stream()
                .filter(it -> Part.of(it) == part)
                .map(reader::asked)
                .toList();
        add(new PartLeaf(part, reader, comparison.through(part.aspect()), gone).leaf());
    }

    private List<Item> withdrawn(Membership me, OpenedPair opened) {
        return rounds.items(me, opened.round()).stream()
                .filter(it -> opened.withdrawn().contains(it.id()))
                .toList();
    }

    @Override
    public String titleKey() {
        return "comparison.title";
    }
}
