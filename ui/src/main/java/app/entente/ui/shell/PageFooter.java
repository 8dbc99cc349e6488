package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.kit.StaticMarkup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** The footer of every screen: the purpose of Entente, and links to the information pages. */
class PageFooter extends Footer {

    PageFooter() {
        addClassName("page-footer");
        add(new Div(new Paragraph(text("shell.purpose")), about()));
        StaticMarkup.of(this);
    }

    private static Nav about() {
        var about = new Nav(
                pageLink(Paths.HELP, "shell.help"),
                pageLink(Paths.PRIVACY, "shell.privacy"),
                pageLink(Paths.ACCESSIBILITY, "shell.accessibility"));
        about.setAriaLabel(text("shell.about"));
        return about;
    }

    private static Anchor pageLink(String address, String key) {
        var link = new Anchor(address, text(key));
        link.setRouterIgnore(true); // a static page, not a screen
        return link;
    }
}
