package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparisons;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.ItemWithdrawn;
import app.entente.door.OpenedPair;
import app.entente.guide.GuideChanged;
import app.entente.guide.Guides;
import app.entente.joint.JointRecordChanged;
import app.entente.questionnaire.Questionnaires;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RoundSelection;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** The guide's composer: its exact contents, and the approval of both. */
@Route(Paths.GUIDE)
@PermitAll
class GuideView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient RoundSelection roundSelection;
    private final transient Door door;
    private final transient Comparisons comparisons;
    private final transient Questionnaires questionnaires;
    private final transient Guides guides;
    private final transient LiveUpdates liveUpdates;

    GuideView(
            CurrentMember currentMember,
            Spaces spaces,
            RoundSelection roundSelection,
            Door door,
            Comparisons comparisons,
            Questionnaires questionnaires,
            Guides guides,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.roundSelection = roundSelection;
        this.door = door;
        this.comparisons = comparisons;
        this.questionnaires = questionnaires;
        this.guides = guides;
        this.liveUpdates = liveUpdates;
        addClassNames("page", "guide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me -> roundSelection.openedPairOrRedirect(event, me).ifPresent(this::show));
    }

    private void show(OpenedPair opened) {
        var me = opened.membership();
        var locale = UI.getCurrent().getLocale();
        var model = new GuideModel(guides, opened, spaces.overview(me), comparisons.compare(opened), locale);
        var composer = new GuideComposer(model, questionnaires.texts(locale), questionnaires.languages());
        removeAll();
        add(header(), composer, new OwnPagesPanel(), new ImportedGuidesPanel());
        Signal.effect(composer, () -> {
            liveUpdates
                    .changesFor(me.person(), Set.of(GuideChanged.KIND, JointRecordChanged.KIND, ItemWithdrawn.KIND))
                    .get();
            refresh(opened, composer);
        });
    }

    /** Runs after every change notice; offers fewer contents where an item has been withdrawn. */
    private void refresh(OpenedPair shown, GuideComposer composer) {
        door.findOpened(shown.membership(), shown.round())
                .filter(it -> !it.withdrawn().equals(shown.withdrawn()))
                .ifPresentOrElse(this::show, composer::refresh);
    }

    private static PageHeader header() {
        var header = new PageHeader(text("guide.over"), text("guide.heading"), text("guide.lead"));
        header.addClassName("wide");
        return header;
    }

    @Override
    public String titleKey() {
        return "guide.title";
    }
}
