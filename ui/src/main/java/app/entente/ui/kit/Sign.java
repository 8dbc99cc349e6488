package app.entente.ui.kit;

import app.entente.couple.Voice;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Whether one of two has said yes: in words, beside their mark. */
public final class Sign extends Paragraph {

    private final Span words = new Span();

    public Sign(Voice voice) {
        addClassNames("confirmation-status", VoiceName.css(voice));
        add(VoiceName.mark(voice), words);
    }

    public void show(boolean given, String said) {
        setClassName("confirmed", given);
        words.setText(said);
    }
}
