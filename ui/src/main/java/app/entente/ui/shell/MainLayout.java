package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.Notices;
import app.entente.ui.live.Pulse;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** What stands around every screen. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Main main = new Main();
    private final Notices notices = new Notices(text("shell.close"));
    private final Div strips = new Div();
    private final TopBar top;
    private final transient SpaceWatch space;
    private final transient Detours detours;
    private boolean moved;

    MainLayout(Members members, Detours detours, Languages languages, List<HeaderStrip> strips, Pulse pulse) {
        this.detours = detours;
        top = new TopBar(members, detours, languages);
        space = new SpaceWatch(this, members, pulse);
        addClassName("main-layout");
        main.setId("main");
        members.somebody().ifPresent(me -> strips.forEach(it -> it.of(me).ifPresent(this.strips::add)));
        add(skip(), top, this.strips, notices, main, new PageFooter(), new Adrift());
    }

    /** Before the screen itself is made. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        detours.around(event.getLocation().getFirstSegment()).ifPresent(event::forwardTo);
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        main.getElement().removeAllChildren().appendChild(screen.getElement());
    }

    /** The reader follows: after the first screen, the focus goes to the new one's heading. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        top.refresh();
        space.arrived();
        notices.clear();
        if (moved) {
            HeadingFocus.moveTo(main);
        }
        moved = true;
    }

    private static Anchor skip() {
        var skip = new Anchor("#main", text("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }
}
