package app.entente.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;

/** Copies a text to the clipboard in the browser, which allows it only during a click. */
public final class CopyButton extends NativeButton {

    private static final String COPY = """
            const button = this;
            const words = button.textContent;
            const done = () => { button.textContent = $1; setTimeout(() => button.textContent = words, 2500); };
            const byHand = () => {
              const field = Object.assign(document.createElement('textarea'), {value: $0});
              document.body.append(field);
              field.select();
              document.execCommand('copy') && done();
              field.remove();
            };
            button.addEventListener('click', () =>
              navigator.clipboard ? navigator.clipboard.writeText($0).then(done, byHand) : byHand());
            """;

    private final String copied;
    private final String done;

    public CopyButton(String verb, String copied, String done) {
        super(verb);
        this.copied = copied;
        this.done = done;
        addClassName("btn");
        getElement().setAttribute("type", "button").setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(COPY, copied, done);
    }
}
