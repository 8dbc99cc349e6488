package app.entente.ui.invite;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** An invitation that waits. Its link and code are nowhere to be read again; a new one takes its place. */
class PendingInvitationPanel extends Div {

    PendingInvitationPanel(Instant until, Runnable revoke, Runnable another) {
        addClassNames("card", "stack");
        add(
                new Paragraph(text("invite.until", LocalizedDates.format(until))),
                PageSection.secondaryText(text("invite.gone-from-here")),
                new InvitationActions(revoke, another));
    }
}
