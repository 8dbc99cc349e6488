package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.database.OutageGuard;
import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.RouteGuards;
import app.entente.ui.i18n.Languages;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.saving.ScreenSaves;
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

/** The layout around every screen: top bar, banners, content, footer. */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Main main = new Main();
    private final StatusMessages statusMessages = new StatusMessages(text("shell.close"));
    private final Div strips = new Div();
    private final TopBar top;
    private final transient SpaceStateWatcher spaceStateWatcher;
    private final transient RouteGuards routeGuards;
    private boolean moved;

    MainLayout(
            CurrentMember currentMember,
            RouteGuards routeGuards,
            MenuPlaces menuPlaces,
            SignedInPlaces signedInPlaces,
            Languages languages,
            List<BannerProvider> strips,
            LiveUpdates liveUpdates,
            OutageGuard outages) {
        this.routeGuards = routeGuards;
        top = new TopBar(currentMember, menuPlaces, signedInPlaces, languages);
        spaceStateWatcher = new SpaceStateWatcher(this, currentMember, liveUpdates);
        addClassName("main-layout");
        main.setId("main");
        currentMember
                .personIfSignedIn()
                .ifPresent(me -> strips.forEach(it ->
                        it.bannerFor(me).ifPresent(banner -> (it.isMark() ? top.marks() : this.strips).add(banner))));
        add(
                skipLink(),
                top,
                this.strips,
                statusMessages,
                new ScreenSaves(outages),
                main,
                new PageFooter(),
                new OfflineNotice());
    }

    /** Runs before the screen is created. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        routeGuards.redirectFor(event.getLocation().getFirstSegment()).ifPresent(event::forwardTo);
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        main.getElement().removeAllChildren().appendChild(screen.getElement());
    }

    /** Moves the focus to the new screen's heading after every navigation but the first, for screen readers. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        top.refresh(event.getLocation().getPath());
        spaceStateWatcher.onNavigation();
        statusMessages.clear();
        if (moved) {
            HeadingFocus.moveTo(main);
        }
        moved = true;
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#main", text("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }
}
