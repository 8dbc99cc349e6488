package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.SpaceClosed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A screen of a space that is closed; nothing is wrong, so it is no error. */
@ParentLayout(MainLayout.class)
@PermitAll
class SpaceIsClosed extends Div implements HasErrorParameter<SpaceClosed>, Titled {

    SpaceIsClosed() {
        addClassName("page");
        add(Standstill.closed(), new Anchor(Paths.HOME, text("shell.to-home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SpaceClosed> reason) {
        return HttpServletResponse.SC_OK;
    }

    @Override
    public String titleKey() {
        return "shell.closed.title";
    }
}
