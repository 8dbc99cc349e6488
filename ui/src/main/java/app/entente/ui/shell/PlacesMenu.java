package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.kit.StaticMarkup;
import app.entente.ui.kit.SvgImage;
import app.entente.ui.security.CurrentSession;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The menu of all places, the same on a phone and a desk; the browser alone opens and closes it. */
class PlacesMenu extends Nav {

    private static final String ID = "places";
    private static final String CLOSE = "this.matches(':popover-open') && this.hidePopover()";

    private final transient MenuPlaces menuPlaces;
    private final transient CurrentMember currentMember;
    private final transient SignedInPlaces signedInPlaces;
    private final Div places = new Div();

    PlacesMenu(
            MenuPlaces menuPlaces,
            CurrentMember currentMember,
            SignedInPlaces signedInPlaces,
            Component... onNarrowScreens) {
        this.menuPlaces = menuPlaces;
        this.currentMember = currentMember;
        this.signedInPlaces = signedInPlaces;
        var tools = new Div(onNarrowScreens);
        tools.addClassName("narrow-tools");
        setId(ID);
        addClassName("places");
        setAriaLabel(text("shell.menu"));
        getElement().setAttribute("popover", "auto");
        add(places, tools);
    }

    /** Creates a button that opens and closes this menu. */
    NativeButton button(String cssClass, Component... content) {
        var button = new NativeButton();
        button.add(content);
        button.addClassName(cssClass);
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", ID);
        return button;
    }

    /** Lists the places that exist now, marks the current one, and closes the menu. */
    void refresh(String currentPath) {
        places.removeAll();
        menuPlaces.current().forEach(it -> places.add(link(it, it.equals(currentPath))));
        if (menuPlaces.canSignOut()) {
            places.add(signOutButton());
        }
        getElement().executeJs(CLOSE);
    }

    private static Anchor link(String path, boolean current) {
        var link = new Anchor(path, text("shell.menu." + path));
        link.addClassName("tool");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private NativeButton signOutButton() {
        var button = new NativeButton("", _ -> CurrentSession.signOut(signedInPlaces, currentMember.signedIn()));
        button.add(SvgImage.of("exit"), new Span(text("shell.menu.sign-out")));
        StaticMarkup.of(button);
        button.addClassName("tool");
        button.getElement().setAttribute("type", "button").setAttribute("data-signs-out", true); // see reminders.js
        return button;
    }
}
