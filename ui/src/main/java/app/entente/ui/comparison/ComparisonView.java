package app.entente.ui.comparison;

import app.entente.comparison.Comparison;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Rounds;
import app.entente.ui.kit.Moments;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What both have opened, compared, from the side of the one who looks: strengths first. */
@Route(Paths.COMPARISON)
@PermitAll
class ComparisonView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient Spaces spaces;
    private final transient Rounds rounds;
    private final transient Door door;
    private final transient Comparisons comparisons;
    private final transient Questionnaires questionnaires;

    ComparisonView(
            Members members,
            Spaces spaces,
            Rounds rounds,
            Door door,
            Comparisons comparisons,
            Questionnaires questionnaires) {
        this.members = members;
        this.spaces = spaces;
        this.rounds = rounds;
        this.door = door;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        addClassNames("page", "comparison");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event)
                .ifPresent(me -> door.opened(me, rounds.current(me).id())
                        .ifPresentOrElse(opened -> show(me, opened), () -> event.forwardTo(Paths.DOOR)));
    }

    private void show(Membership me, OpenedPair opened) {
        var locale = UI.getCurrent().getLocale();
        var reader = new Reader(spaces.pair(me), questionnaires.texts(locale), locale);
        var comparison = comparisons.of(me, opened);
        var withdrawn = withdrawn(me, opened);
        removeAll();
        add(new Opening(reader, Moments.inWords(opened.openedAt())));
        add(new Strengths(reader, comparison).leaf(), new Topics(reader, comparison).leaf());
        for (var part : Part.values()) {
            show(part, reader, comparison, withdrawn);
        }
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
