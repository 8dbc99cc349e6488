package app.entente.ui.talk;

import app.entente.couple.Seat;
import app.entente.ui.kit.Sign;
import com.vaadin.flow.component.html.Div;
import java.util.Set;

/** Who has said yes and who has not, side by side: oneself on the left. */
class Signs extends Div {

    private final transient Conversation talk;
    private final String yes;
    private final String notYet;
    private final Sign mine;
    private final Sign partners;

    Signs(Conversation talk) {
        this(talk, "talk.confirmed", "talk.not-confirmed");
    }

    /** Each key has a text for oneself and one for the partner. */
    Signs(Conversation talk, String yes, String notYet) {
        this.yes = yes;
        this.notYet = notYet;
        this.talk = talk;
        mine = new Sign(talk.pair().myVoice());
        partners = new Sign(talk.pair().partnersVoice());
        addClassName("confirmation-list");
        add(mine, partners);
    }

    void show(Set<Seat> given) {
        var me = talk.me().seat();
        mine.show(given.contains(me), said(given, me));
        partners.show(given.contains(me.other()), said(given, me.other()));
    }

    private String said(Set<Seat> given, Seat seat) {
        return talk.said(given.contains(seat) ? yes : notYet, seat);
    }
}
