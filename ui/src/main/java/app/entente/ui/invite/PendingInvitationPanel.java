package app.entente.ui.invite;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** A pending invitation; its link and code cannot be shown again, only replaced. */
class PendingInvitationPanel extends Div {

    PendingInvitationPanel(Instant until, Runnable revoke, Runnable another) {
        addClassNames("card", "stack");
        var onward = new Anchor(Paths.ANSWER, text("invite.go-on"));
        onward.addClassNames("btn", "primary");
        add(
                new Paragraph(text("invite.until", LocalizedDates.format(until))),
                PageSection.secondaryText(text("invite.gone-from-here")),
                new Paragraph(onward),
                new InvitationActions(revoke, another));
    }
}
