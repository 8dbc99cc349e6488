package app.entente.ui.guide;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparisons;
import app.entente.couple.Spaces;
import app.entente.discussion.DiscussionChanged;
import app.entente.door.Door;
import app.entente.door.ItemWithdrawn;
import app.entente.door.OpenedPair;
import app.entente.guide.GuideChanged;
import app.entente.guide.Guides;
import app.entente.guide.OwnPages;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.kit.Head;
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
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** The composer: exactly what will be in the guide, and the yes of both. */
@Route(Paths.GUIDE)
@PermitAll
class GuideView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient Spaces spaces;
    private final transient OpenedRounds openedRounds;
    private final transient Door door;
    private final transient Comparisons comparisons;
    private final transient Questionnaires questionnaires;
    private final transient Guides guides;
    private final transient OwnPages ownPages;
    private final transient Pulse pulse;

    GuideView(
            Members members,
            Spaces spaces,
            OpenedRounds openedRounds,
            Door door,
            Comparisons comparisons,
            Questionnaires questionnaires,
            Guides guides,
            OwnPages ownPages,
            Pulse pulse) {
        this.members = members;
        this.spaces = spaces;
        this.openedRounds = openedRounds;
        this.door = door;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        this.guides = guides;
        this.ownPages = ownPages;
        this.pulse = pulse;
        addClassNames("page", "guide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event).ifPresent(me -> openedRounds.enter(event, me).ifPresent(this::show));
    }

    private void show(OpenedPair opened) {
        var me = opened.membership();
        var locale = UI.getCurrent().getLocale();
        var composition = new Composition(guides, opened, spaces.pair(me), comparisons.of(opened), locale);
        var desk = new ComposingDesk(composition, questionnaires.texts(locale), questionnaires.languages());
        var own = new OwnSheet(() -> ownPages.markdown(me, opened.round(), locale));
        removeAll();
        add(head(), desk, own);
        Signal.effect(desk, () -> {
            pulse.of(me.person(), Set.of(GuideChanged.KIND, DiscussionChanged.KIND, ItemWithdrawn.KIND))
                    .get();
            follow(opened, desk);
        });
    }

    /** Runs again after every beat; where an item was withdrawn since, there is less to choose from. */
    private void follow(OpenedPair shown, ComposingDesk desk) {
        door.opened(shown.membership(), shown.round())
                .filter(it -> !it.withdrawn().equals(shown.withdrawn()))
                .ifPresentOrElse(this::show, desk::look);
    }

    private static Head head() {
        var head = new Head(text("guide.over"), text("guide.heading"), text("guide.lead"));
        head.addClassName("wide");
        return head;
    }

    @Override
    public String titleKey() {
        return "guide.title";
    }
}
