package app.entente.ui.invite;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;

/** Buttons that revoke an invitation or replace it by a new one. */
class InvitationActions extends Div {

    InvitationActions(Runnable revoke, Runnable another) {
        addClassName("row");
        add(Buttons.secondary(text("invite.revoke"), revoke), Buttons.plain(text("invite.another"), another));
    }
}
