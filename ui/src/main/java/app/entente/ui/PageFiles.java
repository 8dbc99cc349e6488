package app.entente.ui;

import app.entente.ui.shell.BundleFiles;
import app.entente.ui.shell.StaticFiles;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Names our own files in every Flow page, below the address that changes with them: styles, fonts, picture, scripts. */
@Component
class PageFiles implements VaadinServiceInitListener {

    private static final List<String> FONTS =
            List.of("figtree-latin-wght-normal.woff2", "brygada-1918-latin-wght-normal.woff2");
    private static final List<String> SCRIPTS =
            List.of("connection.js", "quick-exit.js", "live.js", "lock.js", "reminders.js");

    private final StaticFiles files;
    private final BundleFiles bundle;

    PageFiles(StaticFiles files, BundleFiles bundle) {
        this.files = files;
        this.bundle = bundle;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addFiles);
    }

    private void addFiles(IndexHtmlResponse page) {
        readdress(page.getDocument());
        bundle.modules().forEach(it -> preloadModule(page.getDocument(), it));
        preload(page.getDocument(), "script", BundleFiles.pushScript());
        FONTS.forEach(it -> preloadFont(page.getDocument(), it));
        SCRIPTS.forEach(it -> addScript(page.getDocument(), it));
    }

    /** Flow names them from the root, in production with a version in the query. */
    void readdress(Document page) {
        page.select("link[href]").forEach(link -> files.find(link.attr("href")).ifPresent(it -> link.attr("href", it)));
    }

    /** Asks for all scripts of the screens at once; each of them would name the next only when it runs. */
    private static void preloadModule(Document page, String module) {
        page.head()
                .appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", true)
                .attr("href", module);
    }

    /** Asks for a font before the styles do. */
    private void preloadFont(Document page, String font) {
        preload(page, "font", files.address("styles/fonts/" + font))
                .attr("type", "font/woff2")
                .attr("crossorigin", true);
    }

    private static Element preload(Document page, String kind, String address) {
        return page.head()
                .prependElement("link")
                .attr("rel", "preload")
                .attr("as", kind)
                .attr("href", address);
    }

    /** Adds a plain script, there before the screens are and working without them. */
    private void addScript(Document page, String script) {
        page.head()
                .appendElement("script")
                .attr("src", files.address("scripts/" + script))
                .attr("defer", true);
    }
}
