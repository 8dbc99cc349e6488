package app.entente.ui.shell;

import static app.entente.ui.i18n.Messages.text;

import app.entente.account.AccountRefused.PasswordsBusy;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.LocalizedPasswordField;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;

/** Asks for the password before an act, in the place of the act's button; asks nothing where it was given just now. */
public final class PasswordGate extends Div {

    private final transient ConfirmedPassword confirmedPassword;

    public PasswordGate(ConfirmedPassword confirmedPassword) {
        this.confirmedPassword = confirmedPassword;
        addClassName("password-gate");
    }

    /** Runs the act, at once or after the password. */
    public void pass(Runnable act) {
        if (confirmedPassword.isConfirmed()) {
            act.run();
        } else {
            ask(act);
        }
    }

    /** Asks for the password even where it was given just now, unless the person has none. */
    public void passAnew(Runnable act) {
        if (confirmedPassword.exists()) {
            ask(act);
        } else {
            act.run();
        }
    }

    private void ask(Runnable act) {
        var password = new LocalizedPasswordField(text("shell.password-gate.password"), Autocomplete.CURRENT_PASSWORD);
        Runnable confirm = () -> confirm(password, act);
        password.addKeyPressListener(Key.ENTER, _ -> confirm.run());
        var actions = new Div(
                Buttons.secondary(text("shell.password-gate.go"), confirm),
                Buttons.plain(text("common.cancel"), this::removeAll));
        actions.addClassName("row");
        removeAll();
        setClassName("password-gate stack-s");
        add(PageSection.secondaryText(text("shell.password-gate.words")), password, actions);
        password.focus();
    }

    private void confirm(LocalizedPasswordField password, Runnable act) {
        try {
            confirmedPassword.confirm(password.getValue());
            removeAll();
            act.run();
        } catch (WrongPassword e) {
            showError(password, text("shell.error.WrongPassword"));
        } catch (PasswordsBusy e) {
            invalidate(password, text("shell.error.PasswordsBusy"));
        } catch (TooManyAttempts e) {
            showError(password, text("shell.error.TooManyAttempts"));
        }
    }

    private static void showError(LocalizedPasswordField password, String why) {
        password.clear();
        invalidate(password, why);
    }

    private static void invalidate(LocalizedPasswordField password, String why) {
        password.setErrorMessage(why);
        password.setInvalid(true);
        password.focus();
    }
}
