package app.entente.ui.errors;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.shell.MainLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a screen fails: what happened, what is saved, and what to do. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Section implements HasErrorParameter<RuntimeException>, LocalizedTitle {

    private final transient ErrorMessages errorMessages;
    private final Paragraph message = new Paragraph();

    ErrorView(ErrorMessages errorMessages) {
        this.errorMessages = errorMessages;
        addClassName("page");
        add(new H1(text("shell.failed.title")), message, new Anchor(Paths.HOME, text("shell.to-home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RuntimeException> failure) {
        message.setText(errorMessages.message(failure.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String titleKey() {
        return "shell.failed.title";
    }
}
