package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A notice that the talk has moved while the reader of this screen writes, with one tap to get there. */
class MovedNotice extends Div {

    private final Paragraph words = new Paragraph();
    private final Div offer;
    private Runnable go = () -> {};

    MovedNotice() {
        NativeButton button = Buttons.secondary(text("talk.offer.go"), () -> go.run());
        offer = new Div(words, button);
        offer.addClassName("moved-offer");
        addClassName("moved-notice");
        getElement().setAttribute("role", "status");
    }

    void offer(String where, Runnable then) {
        words.setText(where);
        go = then;
        add(offer);
    }

    void withdraw() {
        remove(offer);
    }
}
