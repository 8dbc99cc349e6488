package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own themes: what one wants to be asked, and what not. */
@Route(Paths.THEMES)
@PermitAll
class ThemesView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient OwnThemes themes;

    ThemesView(Members members, OwnThemes themes) {
        this.members = members;
        this.themes = themes;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event).ifPresent(me -> {
            if (themes.open(me)) {
                event.forwardTo(Paths.COMPARISON);
            } else {
                show(me);
            }
        });
    }

    private void show(Membership me) {
        var leaf = new Leaf().title(text("themes.list")).below(text("themes.list.below"));
        leaf.put(new ThemeTicks(themes, me), onward());
        removeAll();
        add(new Head(text("themes.over"), text("themes.heading"), text("themes.lead", themes.partner(me))));
        if (themes.sealed(me)) {
            add(new Paragraph(text("themes.sealed")));
        }
        add(leaf);
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
