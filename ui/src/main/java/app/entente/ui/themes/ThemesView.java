package app.entente.ui.themes;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Chooses the themes one is asked about. */
@Route(Paths.THEMES)
@PermitAll
class ThemesView extends Div implements BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient ThemesModel themes;

    ThemesView(CurrentMember currentMember, ThemesModel themes) {
        this.currentMember = currentMember;
        this.themes = themes;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember.membershipOrRedirect(event).ifPresent(me -> {
            if (themes.isOpen(me)) {
                event.forwardTo(Paths.COMPARISON);
            } else {
                show(me);
            }
        });
    }

    private void show(Membership me) {
        var section = new PageSection().title(text("themes.list")).description(text("themes.list.below"));
        section.addContent(new ThemeCheckboxes(themes, me), onward());
        removeAll();
        add(new PageHeader(text("themes.over"), text("themes.heading"), text("themes.lead", themes.partnerName(me))));
        if (themes.isSealed(me)) {
            add(new Paragraph(text("themes.sealed")));
        }
        add(section);
    }

    private static Paragraph onward() {
        var onward = new Paragraph(
                new Anchor(Paths.ANSWER, text("themes.to-answers")),
                new Anchor(Paths.READ_BACK, text("themes.to-read-back")));
        onward.addClassName("onward-links");
        return onward;
    }

    @Override
    public String titleKey() {
        return "themes.title";
    }
}
