package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.account.Accounts;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.LocalizedPasswordField;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.Autocomplete;

/** Changes the password, after asking for the current one, and ends every other signed-in place. */
class PasswordSection extends Composite<PageSection> {

    private final transient Accounts accounts;
    private final SignedInPrincipal me;
    private final LocalizedPasswordField current =
            new LocalizedPasswordField(text("settings.password.current"), Autocomplete.CURRENT_PASSWORD);
    private final LocalizedPasswordField next =
            new LocalizedPasswordField(text("settings.password.next"), Autocomplete.NEW_PASSWORD);

    PasswordSection(Accounts accounts, SignedInPrincipal me) {
        getContent().title(text("settings.password.heading"));
        this.accounts = accounts;
        this.me = me;
        next.setHelperText(text("settings.password.help"));
        getContent().addContent(current, next, Buttons.secondary(text("settings.password.change"), this::change));
    }

    private void change() {
        current.setInvalid(false);
        next.setInvalid(false);
        try {
            accounts.changePassword(me.person(), me.place(), current.getValue(), next.getValue());
            current.clear();
            next.clear();
            StatusMessages.announce(text("settings.password.changed"));
        } catch (WrongPassword e) {
            showError(current, text("shell.error.WrongPassword"));
        } catch (PasswordRefused e) {
            showError(next, text("settings.password.refused", e.reason()));
        }
    }

    private static void showError(LocalizedPasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
