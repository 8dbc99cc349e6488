package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.DoorOpened;
import app.entente.door.ItemWithdrawn;
import app.entente.door.OpenedPair;
import app.entente.joint.JointRecordChanged;
import app.entente.pack.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.scales.SharedScales;
import app.entente.session.Rounds;
import app.entente.talk.Agenda;
import app.entente.talk.Agendas;
import app.entente.thenandnow.ThenAndNowFinder;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RoundSelection;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.live.LiveUpdates;
import app.entente.values.ItemId;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows the comparison of both opened sheets to the reader, strengths first. */
@Route(Paths.COMPARISON)
@PermitAll
class ComparisonView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final ValueSignal<Optional<Membership>> viewer = new ValueSignal<>(Optional.empty());
    private final ValueSignal<Agenda> agenda = new ValueSignal<>(new Agenda(List.of()));
    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient Rounds rounds;
    private final transient RoundSelection roundSelection;
    private final transient Comparisons comparisons;
    private final transient Agendas agendas;
    private final transient SharedScales scales;
    private final transient ThenAndNowFinder thenAndNow;
    private final transient Questionnaires questionnaires;
    private List<ItemId> items = List.of();

    ComparisonView(
            CurrentMember currentMember,
            Spaces spaces,
            Rounds rounds,
            RoundSelection roundSelection,
            Comparisons comparisons,
            Agendas agendas,
            SharedScales scales,
            ThenAndNowFinder thenAndNow,
            Questionnaires questionnaires,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.rounds = rounds;
        this.roundSelection = roundSelection;
        this.comparisons = comparisons;
        this.agendas = agendas;
        this.scales = scales;
        this.thenAndNow = thenAndNow;
        this.questionnaires = questionnaires;
        addClassNames("page", "comparison");
        Signal.effect(
                this,
                () -> viewer.get().ifPresent(me -> {
                    liveUpdates
                            .changesFor(
                                    me.person(), Set.of(JointRecordChanged.KIND, ItemWithdrawn.KIND, DoorOpened.KIND))
                            .get();
                    liveUpdates.read(() -> roundSelection.openedPair(me).ifPresent(this::refresh));
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me -> roundSelection.openedPairOrRedirect(event, me).ifPresent(opened -> {
                    show(opened);
                    viewer.set(Optional.of(me));
                }));
    }

    /** Runs after every change notice for this person; rebuilds the page only when an item was withdrawn. */
    private void refresh(OpenedPair opened) {
        agenda.set(agendas.find(opened));
        if (!items.equals(opened.ids())) {
            show(opened);
        }
    }

    private void show(OpenedPair opened) {
        var me = opened.membership();
        items = opened.ids();
        var locale = UI.getCurrent().getLocale();
        var context = new ComparisonContext(spaces.overview(me), questionnaires.texts(locale), locale);
        var comparison = comparisons.compare(opened);
        removeAll();
        var wishes = new Wishes(context, comparison).leaf();
        var folded = folded(opened, context, comparison);
        add(new ComparisonIntro(
                context, opened.openedAt().atZone(LocalizedDates.browserZone()).toLocalDate(), folded));
        add(new RoundSelector(roundSelection, me, () -> UI.getCurrent().refreshCurrentRoute(false)));
        if (thenAndNow.isAskedAgain(opened)) {
            add(new Paragraph(new Anchor(Paths.THEN_AND_NOW, text("comparison.to-then-and-now"))));
        }
        add(new SharedStrengthsSection(context, comparison).section());
        wishes.ifPresent(this::add);
        add(new TopicsSection(context, comparison, agendaModel(opened)).section());
        folded.forEach(this::add);
        var withdraw = new Paragraph(new Anchor(Paths.WITHDRAW, text("comparison.to-withdraw")));
        withdraw.addClassName("onward-links");
        add(withdraw);
    }

    /** Returns the parts with every item, then what only some couples have; none of them is empty. */
    private List<FoldedSection> folded(OpenedPair opened, ComparisonContext context, Comparison comparison) {
        var withdrawn = withdrawnItems(opened);
        var parts = Arrays.stream(ComparisonPart.values()).map(it -> part(it, context, comparison, withdrawn));
        var more = Stream.of(
                new OwnWordsSection(context, comparison.inWords()).section(),
                new GuessesSection(context, comparison).section(),
                new SharedScalesSection(context, scales.results(opened)).section());
        return Stream.concat(parts, more).flatMap(Optional::stream).toList();
    }

    private AgendaModel agendaModel(OpenedPair opened) {
        return new AgendaModel(
                agenda,
                opened.membership().seat(),
                (topic, placement) -> {
                    agendas.place(opened, topic, placement);
                    agenda.set(agendas.find(opened));
                },
                topic -> {
                    agendas.remove(opened, topic);
                    agenda.set(agendas.find(opened));
                });
    }

    private static Optional<FoldedSection> part(
            ComparisonPart part, ComparisonContext context, Comparison comparison, List<Item> withdrawn) {
        var gone = withdrawn.stream()
                .filter(it -> ComparisonPart.of(it) == part)
                .map(context::questionText)
                .toList();
        return new ComparisonPartSection(part, context, comparison.weightiestFirst(part.aspect()), gone).section();
    }

    private List<Item> withdrawnItems(OpenedPair opened) {
        return rounds.items(opened.membership(), opened.round()).stream()
                .filter(it -> opened.withdrawn().contains(it.id()))
                .toList();
    }

    @Override
    public String titleKey() {
        return "comparison.title";
    }
}
