package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuards;
import app.entente.ui.i18n.Languages;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The bar of every screen: home, help, language, colour scheme, account, and the quick exit at the far right. */
class TopBar extends Header {

    private static final String TOOLS = "tools";

    private final Span name = new Span();
    private final Div marks = new Div();
    private final Anchor account = account();
    private final transient CurrentMember currentMember;
    private final transient RouteGuards routeGuards;

    TopBar(CurrentMember currentMember, RouteGuards routeGuards, Languages languages) {
        this.currentMember = currentMember;
        this.routeGuards = routeGuards;
        addClassName("top-bar");
        add(brand(), marks, tools(new LanguageSelect(currentMember, languages)), menu(), exit());
    }

    /** Returns the place of small marks, beside the menu. */
    Div marks() {
        return marks;
    }

    /** Updates the display name, which may have changed or been absent on the first screen. */
    void refresh() {
        name.setText(currentMember.displayName().orElseGet(() -> text("shell.account")));
        account.setVisible(routeGuards.isAllowed(Paths.SETTINGS));
    }

    private static Anchor brand() {
        var brand = new Anchor(Paths.HOME, SvgImage.of("brand"), new Span(text("shell.brand")));
        brand.addClassName("brand");
        return brand;
    }

    /** Links shown in the bar on a wide screen, and behind a native menu button on a narrow one. */
    private Nav tools(LanguageSelect language) {
        var tools = new Nav(help(), language, new ColourSchemeSelect(), account);
        tools.setId(TOOLS);
        tools.addClassName("tools");
        tools.setAriaLabel(text("shell.tools"));
        tools.getElement().setAttribute("popover", "auto");
        return tools;
    }

    private static Anchor help() {
        var help = new Anchor(Paths.HELP, SvgImage.of("help"), new Span(text("shell.help")));
        help.addClassName("tool");
        help.setRouterIgnore(true); // a static page, not a screen
        return help;
    }

    private Anchor account() {
        var account = new Anchor(Paths.SETTINGS, SvgImage.of("person"), name);
        account.addClassName("tool");
        return account;
    }

    private static NativeButton menu() {
        var menu = new NativeButton();
        menu.add(SvgImage.of("menu"));
        menu.addClassName("menu");
        menu.setAriaLabel(text("shell.menu"));
        menu.getElement().setAttribute("type", "button").setAttribute("popovertarget", TOOLS);
        return menu;
    }

    /** Creates the quick-exit button as plain HTML; its script works without the server. */
    private static NativeButton exit() {
        var exit = new NativeButton();
        exit.add(SvgImage.of("exit"), new Span(text("shell.exit")));
        exit.addClassName("quick-exit");
        exit.getElement().setAttribute("type", "button").setAttribute("data-quick-exit", true);
        return exit;
    }
}
