package app.entente.ui.talkframe;

import app.entente.couple.Seat;
import app.entente.ui.kit.ConfirmationStatus;
import com.vaadin.flow.component.html.Div;
import java.util.Set;

/** The confirmations of both, side by side, the reader's own on the left. */
public final class ConfirmationStatusPair extends Div {

    private final transient TalkContext talk;
    private final String confirmedKey;
    private final String pendingKey;
    private final ConfirmationStatus mine;
    private final ConfirmationStatus partners;

    public ConfirmationStatusPair(TalkContext talk) {
        this(talk, "talk.confirmed", "talk.not-confirmed");
    }

    /** Creates the pair; each key has one text for the reader and one for the partner. */
    public ConfirmationStatusPair(TalkContext talk, String yes, String notYet) {
        this.confirmedKey = yes;
        this.pendingKey = notYet;
        this.talk = talk;
        mine = new ConfirmationStatus(talk.pair().myColour());
        partners = new ConfirmationStatus(talk.pair().partnersColour());
        addClassName("confirmation-list");
        add(mine, partners);
    }

    public void show(Set<Seat> given) {
        var me = talk.me().seat();
        mine.show(given.contains(me), statusText(given, me));
        partners.show(given.contains(me.other()), statusText(given, me.other()));
    }

    private String statusText(Set<Seat> given, Seat seat) {
        return talk.textFor(given.contains(seat) ? confirmedKey : pendingKey, seat);
    }
}
