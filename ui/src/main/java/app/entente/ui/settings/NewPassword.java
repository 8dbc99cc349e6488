package app.entente.ui.settings;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.Accounts;
import app.entente.account.PasswordRefused;
import app.entente.account.PersonId;
import app.entente.account.WrongPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Notices;
import app.entente.ui.kit.Secret;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.Autocomplete;

/** Another password, by whoever knows the present one. */
class NewPassword extends Composite<Leaf> {

    private final transient Accounts accounts;
    private final PersonId person;
    private final Secret current = new Secret(text("settings.password.current"), Autocomplete.CURRENT_PASSWORD);
    private final Secret next = new Secret(text("settings.password.next"), Autocomplete.NEW_PASSWORD);

    NewPassword(Accounts accounts, PersonId person) {
        getContent().title(text("settings.password.heading"));
        this.accounts = accounts;
        this.person = person;
        next.setHelperText(text("settings.password.help"));
        getContent().put(current, next, Buttons.secondary(text("settings.password.change"), this::change));
    }

    private void change() {
        current.setInvalid(false);
        next.setInvalid(false);
        try {
            accounts.changePassword(person, current.getValue(), next.getValue());
            current.clear();
            next.clear();
            Notices.say(text("settings.password.changed"));
        } catch (WrongPassword e) {
            refuse(current, text("shell.error.WrongPassword"));
        } catch (PasswordRefused e) {
            refuse(next, text("settings.password.refused", e.reason()));
        }
    }

    private static void refuse(Secret field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
