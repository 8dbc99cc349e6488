package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

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

/** A screen that could not be shown: what happened, what was kept, what to do. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class SomethingFailed extends Section implements HasErrorParameter<RuntimeException>, Titled {

    private final transient Words words;
    private final Paragraph happened = new Paragraph();

    SomethingFailed(Words words) {
        this.words = words;
        addClassName("page");
        add(new H1(text("shell.failed.title")), happened, new Anchor(Paths.HOME, text("shell.to-home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RuntimeException> failure) {
        happened.setText(words.of(failure.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String titleKey() {
        return "shell.failed.title";
    }
}
