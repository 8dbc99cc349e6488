package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.SpaceState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** Stands in the place of everything else while a shared space rests or is closed: the same for both, and no reason. */
public final class Standstill extends Section {

    private Standstill(String title, String words, String go) {
        addClassName("space-unavailable");
        var lead = new Paragraph(words);
        lead.addClassName("lead");
        var ways = new Anchor(Paths.LEAVE, go);
        ways.addClassName("btn");
        add(new H1(title), lead, ways);
    }

    /** Nothing where the space is open. */
    public static Optional<Standstill> of(SpaceState state) {
        return switch (state) {
            case SpaceState.Open _ -> Optional.empty();
            case SpaceState.Resting _ -> Optional.of(resting());
            case SpaceState.Closed _ -> Optional.of(closed());
        };
    }

    static Standstill resting() {
        return new Standstill(text("shell.paused.title"), text("shell.paused.words"), text("shell.paused.go"));
    }

    static Standstill closed() {
        return new Standstill(text("shell.closed.title"), text("shell.closed.words"), text("shell.closed.go"));
    }
}
