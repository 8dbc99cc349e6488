package app.entente.ui.talk;

import app.entente.couple.Seat;
import app.entente.ui.kit.Sign;
import com.vaadin.flow.component.html.Div;
import java.util.Set;

/** Who has said yes and who has not, side by side: oneself on the left. */
class Signs extends Div {

    private final transient Conversation talk;
    private final Sign mine;
    private final Sign partners;

    Signs(Conversation talk) {
        this.talk = talk;
        mine = new Sign(talk.pair().myVoice());
        partners = new Sign(talk.pair().partnersVoice());
        addClassName("signs");
        add(mine, partners);
    }

    void show(Set<Seat> given) {
        var me = talk.me().seat();
        mine.show(given.contains(me), said(given, me));
        partners.show(given.contains(me.other()), said(given, me.other()));
    }

    private String said(Set<Seat> given, Seat seat) {
        return talk.said(given.contains(seat) ? "talk.confirmed" : "talk.not-confirmed", seat);
    }
}
