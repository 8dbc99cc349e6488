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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address without a screen. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Section implements HasErrorParameter<NotFoundException>, LocalizedTitle {

    NotFoundView() {
        addClassName("page");
        add(
                new H1(text("shell.not-found.title")),
                new Paragraph(text("shell.not-found.words")),
                new Anchor(Paths.HOME, text("shell.to-home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> nowhere) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String titleKey() {
        return "shell.not-found.title";
    }
}
