package app.entente.ui;

import app.entente.request.RequestCache;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.errors.ErrorMessages;
import app.entente.ui.i18n.Languages;
import app.entente.ui.shell.BrowserPreferences;
import app.entente.ui.shell.RequestReads;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares every Flow page: language, colour scheme, reconnecting, error handler. */
@Component
class AppInitializer implements VaadinServiceInitListener {

    private final ErrorMessages errorMessages;
    private final CurrentMember currentMember;
    private final Languages languages;
    private final RequestCache cache;

    AppInitializer(ErrorMessages errorMessages, CurrentMember currentMember, Languages languages, RequestCache cache) {
        this.errorMessages = errorMessages;
        this.currentMember = currentMember;
        this.languages = languages;
        this.cache = cache;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new RequestReads(cache));
        event.addIndexHtmlRequestListener(this::setLanguage);
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(errorMessages::onError));
        event.getSource().addUIInitListener(it -> initialize(it.getUI()));
        event.getSource().setSystemMessagesProvider(_ -> systemMessages());
    }

    /** Screen readers choose their voice by it. */
    private void setLanguage(IndexHtmlResponse page) {
        page.getDocument().getElementsByTag("html").attr("lang", language().toLanguageTag());
    }

    private void initialize(UI ui) {
        var language = language();
        ui.setLocale(language);
        if (currentMember.language().isPresent()
                && !BrowserPreferences.language().equals(Optional.of(language.toLanguageTag()))) {
            BrowserPreferences.save(language); // for pages without a signed-in person
        }
        ui.getPage().setColorScheme(BrowserPreferences.colourScheme());
        ReconnectPolicy.applyTo(ui);
    }

    /** Returns the language the signed-in person has chosen, or else the one the browser asks for. */
    private Locale language() {
        return currentMember
                .language()
                .map(Locale::toLanguageTag)
                .flatMap(languages::find)
                .orElseGet(() -> requestedLanguage(VaadinRequest.getCurrent()));
    }

    private Locale requestedLanguage(@Nullable VaadinRequest request) {
        return request instanceof HttpServletRequest it ? languages.forRequest(it) : Locale.ENGLISH;
    }

    /**
     * Turns off Flow's notice of an expired session: the signed-in place signs the person in again without a question.
     */
    private static SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
