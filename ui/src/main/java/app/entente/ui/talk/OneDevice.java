package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Post;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/**
 * For two who share one device: it is handed over by signing out, and each signs in for themselves.
 *
 * <p>The screen is covered before the browser leaves it.
 */
class OneDevice extends Div {

    static final String HAND_OVER = "/hand-over";

    private static final String COVER =
            "this.addEventListener('submit', () => document.documentElement.style.display = 'none')";

    OneDevice(Conversation talk, Consumer<Boolean> share) {
        addClassNames("shared-device", "stack-s");
        if (talk.shared()) {
            add(
                    new Paragraph(text("talk.shared.on", talk.pair().mine())),
                    handOver(talk),
                    Buttons.plain(text("talk.shared.end"), () -> share.accept(false)));
        } else {
            add(
                    Buttons.plain(text("talk.shared.begin"), () -> share.accept(true)),
                    Leaf.soft(text("talk.shared.about")));
        }
    }

    private static Post handOver(Conversation talk) {
        var button = new NativeButton(text("talk.shared.hand-over", talk.partner()));
        button.addClassName("btn");
        var form = new Post(HAND_OVER, button);
        form.getElement().executeJs(COVER);
        return form;
    }
}
