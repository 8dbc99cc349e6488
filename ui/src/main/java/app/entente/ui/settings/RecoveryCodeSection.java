package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.account.AccountRefused.WrongPassword;
import app.entente.account.Accounts;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.CopyButton;
import app.entente.ui.kit.LocalizedPasswordField;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;

/** Creates a new recovery code, which invalidates the old one and is shown once. */
class RecoveryCodeSection extends Composite<PageSection> {

    private final transient Accounts accounts;
    private final SignedInPrincipal me;
    private final LocalizedPasswordField password =
            new LocalizedPasswordField(text("settings.recovery.password"), Autocomplete.CURRENT_PASSWORD);
    private final Div shown = new Div();

    RecoveryCodeSection(Accounts accounts, SignedInPrincipal me) {
        getContent().title(text("settings.recovery.heading")).description(text("settings.recovery.below"));
        this.accounts = accounts;
        this.me = me;
        shown.getElement().setAttribute("role", "status");
        getContent().addContent(password, Buttons.secondary(text("settings.recovery.make"), this::renew), shown);
    }

    private void renew() {
        password.setInvalid(false);
        try {
            show(accounts.renewRecoveryCode(me.person(), me.place(), password.getValue())
                    .value());
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
