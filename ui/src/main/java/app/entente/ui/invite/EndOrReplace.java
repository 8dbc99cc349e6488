package app.entente.ui.invite;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;

/** Takes an invitation back, or makes another in its place. */
class EndOrReplace extends Div {

    EndOrReplace(Runnable revoke, Runnable another) {
        addClassName("row");
        add(Buttons.secondary(text("invite.revoke"), revoke), Buttons.plain(text("invite.another"), another));
    }
}
