package app.entente.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page all screens share: theme, push connection, and a title that does not reveal what the page is about. */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/styles.css")
class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Entente");
        page.addFavIcon("icon", "/images/mark.svg", "any");
        page.addMetaTag("robots", "noindex, nofollow");
        page.addMetaTag("color-scheme", "light dark");
        page.addMetaTag("referrer", "same-origin");
    }
}
