package app.entente.ui.shell;

import app.entente.request.RequestCache;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be there before any screen: the quick exit, the live line, the chosen light and language, an error handler. */
@Component
class FirstPage implements VaadinServiceInitListener {

    private static final String STYLES = "styles/styles.css";
    private static final List<String> FONTS =
            List.of("figtree-latin-wght-normal.woff2", "brygada-1918-latin-wght-normal.woff2");

    private final Words words;
    private final Members members;
    private final Languages languages;
    private final StaticFiles files;
    private final RequestCache cache;

    FirstPage(Words words, Members members, Languages languages, StaticFiles files, RequestCache cache) {
        this.words = words;
        this.files = files;
        this.members = members;
        this.languages = languages;
        this.cache = cache;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new RequestReads(cache));
        event.addIndexHtmlRequestListener(page -> bring(page, "connection.js", "quick-exit.js", "live.js"));
        event.addIndexHtmlRequestListener(this::bringStyles);
        event.addIndexHtmlRequestListener(this::nameTheLanguage);
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(words::tell));
        event.getSource().addUIInitListener(it -> prepare(it.getUI()));
        event.getSource().setSystemMessagesProvider(_ -> comeBackSilently());
    }

    /** Plain scripts, there before the screens are and working without them. */
    private void bring(IndexHtmlResponse page, String... scripts) {
        for (var script : scripts) {
            page.getDocument()
                    .head()
                    .appendElement("script")
                    .attr("src", files.address("scripts/" + script))
                    .attr("defer", true);
        }
    }

    /** The styles below the address that changes with them, and their fonts before they are asked for. */
    private void bringStyles(IndexHtmlResponse page) {
        page.getDocument().select("link[rel=stylesheet][href$=" + STYLES + "]").attr("href", files.address(STYLES));
        FONTS.forEach(it -> page.getDocument()
                .head()
                .prependElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", true)
                .attr("href", files.address("styles/fonts/" + it)));
    }

    /** Screen readers choose their voice by it. */
    private void nameTheLanguage(IndexHtmlResponse page) {
        page.getDocument().getElementsByTag("html").attr("lang", language().toLanguageTag());
    }

    private void prepare(UI ui) {
        var language = language();
        ui.setLocale(language);
        if (members.language().isPresent() && !Preferences.language().equals(Optional.of(language.toLanguageTag()))) {
            Preferences.keep(language); // for the pages on which nobody is signed in
        }
        ui.getPage().setColorScheme(Preferences.light());
        Line.keep(ui);
    }

    /** The person's own, wherever they sign in; else the browser's. */
    private Locale language() {
        return members.language()
                .map(Locale::toLanguageTag)
                .flatMap(languages::named)
                .orElseGet(() -> asked(VaadinRequest.getCurrent()));
    }

    private Locale asked(@Nullable VaadinRequest request) {
        return request instanceof HttpServletRequest it ? languages.of(it) : Locale.ENGLISH;
    }

    /** Who comes back after a pause is signed in by the signed-in place and lands where they were: no question asked. */
    private static SystemMessages comeBackSilently() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
