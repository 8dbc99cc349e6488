package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Takes back, while the space rests, one's seal or what one said at the door. Like the door itself it looks the same
 * whichever signal is in force, and is empty where one has not sealed.
 */
class SealTakeBackPart extends Div {

    private final transient Membership me;
    private final String partner;
    private final transient SealedRounds sealedRounds;

    SealTakeBackPart(Membership me, String partner, SealedRounds sealedRounds) {
        this.me = me;
        this.partner = partner;
        this.sealedRounds = sealedRounds;
        addClassName("stack-s");
        refresh();
    }

    private void refresh() {
        removeAll();
        var round = sealedRounds.find(me);
        setVisible(round.isPresent());
        round.ifPresent(it -> add(
                new Paragraph(text("leave.take-back.sealed", partner)),
                Buttons.secondary(text("leave.take-back.signal"), () -> withdrawSignal(it)),
                Buttons.secondary(text("leave.take-back.seal"), () -> unseal(it))));
    }

    private void withdrawSignal(RoundId round) {
        sealedRounds.withdrawSignal(me, round);
        StatusMessages.announce(text("leave.take-back.signal.done"));
    }

    private void unseal(RoundId round) {
        sealedRounds.unseal(me, round);
        refresh();
        StatusMessages.announce(text("leave.take-back.seal.done"));
    }
}
