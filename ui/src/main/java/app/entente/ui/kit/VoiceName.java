package app.entente.ui.kit;

import app.entente.couple.Voice;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/** A person by name, colour and shape, never by one of them alone. */
public final class VoiceName extends Span {

    public VoiceName(Voice voice, String name) {
        addClassNames("person-badge", css(voice));
        add(mark(voice), new Span(name));
    }

    /** The class that gives everything inside it this person's colours. */
    public static String css(Voice voice) {
        return switch (voice) {
            case TEAL -> "teal";
            case AMBER -> "amber";
        };
    }

    public static Svg mark(Voice voice) {
        return Drawing.of(
                switch (voice) {
                    case TEAL -> "circle";
                    case AMBER -> "diamond";
                });
    }
}
