package app.entente.ui.errors;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceState;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** The content shown while a space is paused or closed: the same for both, without a reason. */
public final class SpaceUnavailable extends Section {

    private SpaceUnavailable(String title, String words, String go) {
        addClassName("space-unavailable");
        var lead = new Paragraph(words);
        lead.addClassName("lead");
        var ways = new Anchor(Paths.LEAVE, go);
        ways.addClassName("btn");
        add(new H1(title), lead, ways);
    }

    /** Returns nothing where the space is open. */
    public static Optional<SpaceUnavailable> forState(SpaceState state) {
        return switch (state) {
            case SpaceState.Open _ -> Optional.empty();
            case SpaceState.Resting _ -> Optional.of(paused());
            case SpaceState.Closed _ -> Optional.of(closed());
        };
    }

    static SpaceUnavailable paused() {
        return new SpaceUnavailable(text("shell.paused.title"), text("shell.paused.words"), text("shell.paused.go"));
    }

    static SpaceUnavailable closed() {
        return new SpaceUnavailable(text("shell.closed.title"), text("shell.closed.words"), text("shell.closed.go"));
    }
}
