package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.DisplayNameRefused;
import app.entente.couple.Spaces;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;

/** Changes the name that the partner sees in this shared space, after the password. */
class DisplayNameSection extends Composite<PageSection> {

    private final transient Spaces spaces;
    private final transient Membership me;
    private final TextField name = new TextField(text("settings.name.label"));

    DisplayNameSection(Spaces spaces, Membership me, ConfirmedPassword confirmedPassword) {
        getContent().title(text("settings.name.heading")).description(text("settings.name.below"));
        this.spaces = spaces;
        this.me = me;
        name.setValue(spaces.overview(me).myName());
        name.setMaxLength(40);
        var gate = new PasswordGate(confirmedPassword);
        getContent()
                .addContent(name, Buttons.secondary(text("settings.name.save"), () -> gate.pass(this::rename)), gate);
    }

    private void rename() {
        try {
            spaces.rename(me, name.getValue());
            name.setInvalid(false);
            StatusMessages.announce(text("settings.name.saved"));
        } catch (DisplayNameRefused e) {
            name.setErrorMessage(text("shell.error.DisplayNameRefused"));
            name.setInvalid(true);
        }
    }
}
