package app.entente.ui.leave;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Consequences;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Duration;

/** Closing for good: first what will happen, in plain words; then, with one more press, it has happened. */
class Closing extends Div {

    private final transient Duration kept;
    private final transient Runnable close;

    Closing(Duration kept, Runnable close) {
        this.kept = kept;
        this.close = close;
        addClassNames("close-space", "stack-s");
        offer();
    }

    private void offer() {
        removeAll();
        add(Leaf.soft(text("leave.close.words")), Buttons.secondary(text("leave.close.go"), this::ask));
    }

    private void ask() {
        removeAll();
        var answers = new Div(
                Buttons.danger(text("leave.close.now"), close), Buttons.plain(text("common.cancel"), this::offer));
        answers.addClassName("row");
        var heading = new H3(text("leave.close.heading"));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        add(heading, consequences(), answers);
    }

    private Consequences consequences() {
        return new Consequences(
                text("leave.close.at-once"),
                text("leave.close.partner"),
                text("leave.close.retention", kept.toDays()),
                text("leave.guides"));
    }
}
