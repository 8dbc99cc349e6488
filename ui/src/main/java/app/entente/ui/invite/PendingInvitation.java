package app.entente.ui.invite;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** An invitation that waits. Its link and code are nowhere to be read again; a new one takes its place. */
class PendingInvitation extends Div {

    PendingInvitation(Instant until, Runnable revoke, Runnable another) {
        addClassNames("card", "stack");
        add(
                new Paragraph(text("invite.until", Moments.inWords(until))),
                Leaf.soft(text("invite.gone-from-here")),
                new EndOrReplace(revoke, another));
    }
}
