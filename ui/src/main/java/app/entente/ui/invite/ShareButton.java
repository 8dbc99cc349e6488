package app.entente.ui.invite;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;

/** Opens the share sheet of a phone with a link; hidden in browsers on a desk and in those without a share sheet. */
class ShareButton extends NativeButton {

    /** Takes the place of the page's one primary button, which is the button after it elsewhere. */
    private static final String SHARE = """
            const button = this;
            if (navigator.share && matchMedia('(pointer: coarse)').matches) {
              button.hidden = false;
              button.nextElementSibling?.classList.remove('primary');
              button.addEventListener('click', () => navigator.share({url: $0}).catch(() => {}));
            }
            """;

    private final String link;

    ShareButton(String verb, String link) {
        super(verb);
        this.link = link;
        addClassNames("btn", "primary");
        getElement().setAttribute("type", "button").setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(SHARE, link);
    }
}
