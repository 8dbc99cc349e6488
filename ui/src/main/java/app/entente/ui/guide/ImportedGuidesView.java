package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.importedguide.ImportedGuide;
import app.entente.importedguide.ImportedGuideChanged;
import app.entente.importedguide.ImportedGuideId;
import app.entente.joint.JointRecordChanged;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** Guides read in again from files: bring one in, read one, and keep or remove it; one at a time is shown. */
@Route(Paths.IMPORTED_GUIDES)
@PermitAll
class ImportedGuidesView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient ImportedGuideModel model;
    private final transient LiveUpdates liveUpdates;
    private final Div list = new Div();
    private transient Optional<ImportedGuideId> shown = Optional.empty();

    ImportedGuidesView(CurrentMember currentMember, ImportedGuideModel model, LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.model = model;
        this.liveUpdates = liveUpdates;
        addClassName("page");
        list.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(this::show);
    }

    private void show(Membership me) {
        var panel = new ImportPanel(me, model, () -> {
            shown = Optional.empty();
            refresh(me);
        });
        removeAll();
        add(
                new PageHeader(
                        text("guide.imported.over"), text("guide.imported.heading"), text("guide.imported.lead")),
                new PageSection(text("guide.imported.here"), list),
                new PageSection(text("guide.imported.in"), panel));
        Signal.effect(list, () -> {
            liveUpdates
                    .changesFor(me.person(), Set.of(ImportedGuideChanged.KIND, JointRecordChanged.KIND))
                    .get();
            liveUpdates.read(() -> refresh(me));
        });
    }

    private void refresh(Membership me) {
        var guides = model.guides(me);
        list.removeAll();
        guides.forEach(it -> list.add(card(me, it)));
        if (guides.isEmpty()) {
            list.add(new Paragraph(text("guide.imported.none")));
        }
    }

    private ImportedGuideCard card(Membership me, ImportedGuide guide) {
        var open = shown.filter(guide.id()::equals).isPresent();
        return new ImportedGuideCard(
                me,
                model,
                guide,
                open,
                () -> {
                    shown = open ? Optional.empty() : Optional.of(guide.id());
                    refresh(me);
                },
                () -> refresh(me));
    }

    @Override
    public String titleKey() {
        return "guide.imported.title";
    }
}
