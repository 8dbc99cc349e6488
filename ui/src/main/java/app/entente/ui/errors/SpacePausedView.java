package app.entente.ui.errors;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.shell.MainLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown in place of any screen of a paused space, with HTTP status 200, since nothing failed. */
@ParentLayout(MainLayout.class)
@PermitAll
class SpacePausedView extends Div implements HasErrorParameter<SpaceResting>, LocalizedTitle {

    SpacePausedView() {
        addClassName("page");
        add(SpaceUnavailable.paused(), new Anchor(Paths.HOME, text("shell.to-home")));
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
