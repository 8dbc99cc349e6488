package app.entente.ui.settings;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.DisplayNameRefused;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;

/** How the partner reads one's name in this shared space. */
class DisplayName extends Composite<Leaf> {

    private final transient Spaces spaces;
    private final transient Membership me;
    private final TextField name = new TextField(text("settings.name.label"));

    DisplayName(Spaces spaces, Membership me) {
        getContent().title(text("settings.name.heading")).below(text("settings.name.below"));
        this.spaces = spaces;
        this.me = me;
        name.setValue(spaces.pair(me).mine());
        name.setMaxLength(40);
        getContent().put(name, Buttons.secondary(text("settings.name.save"), this::rename));
    }

    private void rename() {
        try {
            spaces.rename(me, name.getValue());
            name.setInvalid(false);
            Notices.say(text("settings.name.saved"));
        } catch (DisplayNameRefused e) {
            name.setErrorMessage(text("shell.error.DisplayNameRefused"));
            name.setInvalid(true);
        }
    }
}
