package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.PostForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/**
 * Hands over a device that the two share: the one signs out, and the other signs in.
 *
 * <p>The screen is covered before the browser leaves it.
 */
class SharedDevicePanel extends Div {

    static final String HAND_OVER = "/hand-over";

    private static final String HIDE_PAGE =
            "this.addEventListener('submit', () => document.documentElement.style.display = 'none')";

    SharedDevicePanel(TalkContext talk, Consumer<Boolean> share) {
        addClassNames("shared-device", "stack-s");
        if (talk.sharedDevice()) {
            addClassName("shared");
            add(
                    new Paragraph(text("talk.shared.on", talk.pair().myName())),
                    handOver(talk),
                    Buttons.plain(text("talk.shared.end"), () -> share.accept(false)));
        } else {
            add(
                    Buttons.plain(text("talk.shared.begin"), () -> share.accept(true)),
                    PageSection.secondaryText(text("talk.shared.about")));
        }
    }

    private static PostForm handOver(TalkContext talk) {
        var button = new NativeButton(text("talk.shared.hand-over", talk.partnerName()));
        button.addClassName("btn");
        var form = new PostForm(HAND_OVER, button);
        form.getElement().executeJs(HIDE_PAGE);
        return form;
    }
}
