package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.Languages;
import app.entente.ui.kit.StaticMarkup;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The bar of every screen: home, help, language, colour scheme, menu, and the quick exit at the far right. */
class TopBar extends Header {

    private final Span name = new Span();
    private final PlacesMenu menu;
    private final Div marks = new Div();
    private final transient CurrentMember currentMember;

    TopBar(CurrentMember currentMember, MenuPlaces menuPlaces, SignedInPlaces signedInPlaces, Languages languages) {
        this.currentMember = currentMember;
        menu = new PlacesMenu(
                menuPlaces,
                currentMember,
                signedInPlaces,
                help(),
                new LanguageSelect(currentMember, languages),
                new ColourSchemeSelect());
        addClassName("top-bar");
        add(brand(), marks, tools(new LanguageSelect(currentMember, languages)));
        if (currentMember.personIfSignedIn().isPresent()) {
            var person = menu.button("account", SvgImage.of("person"), name);
            person.addClassName("tool");
            add(person);
        }
        var narrow = menu.button("menu", SvgImage.of("menu"));
        StaticMarkup.of(narrow).setAriaLabel(text("shell.menu"));
        add(narrow, menu, exit());
    }

    /** Returns the place of small marks, beside the menu. */
    Div marks() {
        return marks;
    }

    /** Updates the display name, which may have changed or been absent on the first screen, and the menu. */
    void refresh(String path) {
        name.setText(currentMember.displayName().orElseGet(() -> text("shell.account")));
        menu.refresh(path);
    }

    private static Anchor brand() {
        var brand = new Anchor(Paths.HOME, SvgImage.of("brand"), new Span(text("shell.brand")));
        brand.addClassName("brand");
        return StaticMarkup.of(brand);
    }

    /** Tools shown in the bar on a wide screen; on a narrow one they are in the menu. */
    private static Nav tools(LanguageSelect language) {
        var tools = new Nav(help(), language, new ColourSchemeSelect());
        tools.addClassName("tools");
        tools.setAriaLabel(text("shell.tools"));
        return tools;
    }

    private static Anchor help() {
        var help = new Anchor(Paths.HELP, SvgImage.of("help"), new Span(text("shell.help")));
        help.addClassName("tool");
        help.setRouterIgnore(true); // a static page, not a screen
        return StaticMarkup.of(help);
    }

    /** Creates the quick-exit button as plain HTML; its script works without the server. */
    private static NativeButton exit() {
        var exit = new NativeButton();
        exit.add(SvgImage.of("exit"), new Span(text("shell.exit")));
        exit.addClassName("quick-exit");
        exit.getElement().setAttribute("type", "button").setAttribute("data-quick-exit", true);
        return StaticMarkup.of(exit);
    }
}
