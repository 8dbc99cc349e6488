package app.entente.ui.settings;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.Accounts;
import app.entente.account.PersonId;
import app.entente.account.WrongPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.CopyButton;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Secret;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;

/** A new way back in; the old one ends. It is readable now and never again. */
class NewRecoveryCode extends Composite<Leaf> {

    private final transient Accounts accounts;
    private final PersonId person;
    private final Secret password = new Secret(text("settings.recovery.password"), Autocomplete.CURRENT_PASSWORD);
    private final Div shown = new Div();

    NewRecoveryCode(Accounts accounts, PersonId person) {
        getContent().title(text("settings.recovery.heading")).below(text("settings.recovery.below"));
        this.accounts = accounts;
        this.person = person;
        shown.getElement().setAttribute("role", "status");
        getContent().put(password, Buttons.secondary(text("settings.recovery.make"), this::make), shown);
    }

    private void make() {
        password.setInvalid(false);
        try {
            show(accounts.renewRecoveryCode(person, password.getValue()).value());
            password.clear();
        } catch (WrongPassword e) {
            password.setErrorMessage(text("shell.error.WrongPassword"));
            password.setInvalid(true);
            password.focus();
        }
    }

    private void show(String code) {
        shown.setClassName("card stack-s");
        shown.removeAll();
        shown.add(
                new Paragraph(text("settings.recovery.once")),
                new Code(code),
                new CopyButton(text("settings.recovery.copy"), code, text("settings.recovery.copied")));
    }
}
