package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.SpaceResting;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A screen of a space that rests; nothing is wrong, so it is no error. */
@ParentLayout(MainLayout.class)
@PermitAll
class SpaceRests extends Div implements HasErrorParameter<SpaceResting>, Titled {

    SpaceRests() {
        addClassName("page");
        add(Standstill.resting(), new Anchor(Paths.HOME, text("shell.to-home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SpaceResting> reason) {
        return HttpServletResponse.SC_OK;
    }

    @Override
    public String titleKey() {
        return "shell.paused.title";
    }
}
