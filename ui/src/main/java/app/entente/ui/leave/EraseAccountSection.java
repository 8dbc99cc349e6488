package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.account.AccountRefused.WrongPassword;
import app.entente.privacy.AccountErasure;
import app.entente.signin.TooManyAttempts;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.ConsequenceList;
import app.entente.ui.kit.LocalizedPasswordField;
import app.entente.ui.kit.PageSection;
import app.entente.ui.security.CurrentSession;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;

/** Erases the account and all of the person's data, after asking for the password. */
class EraseAccountSection extends Composite<PageSection> {

    private final transient AccountErasure accountErasure;
    private final SignedInPrincipal me;
    private final LocalizedPasswordField password =
            new LocalizedPasswordField(text("leave.erase.password"), Autocomplete.CURRENT_PASSWORD);

    EraseAccountSection(AccountErasure accountErasure, SignedInPrincipal me) {
        this.accountErasure = accountErasure;
        this.me = me;
        getContent().title(text("leave.erase.heading")).description(text("leave.erase.below"));
        getContent()
                .addContent(
                        new Paragraph(text("leave.erase.words")),
                        new ConsequenceList(
                                text("leave.erase.mine"),
                                text("leave.erase.ours"),
                                text("leave.erase.everywhere"),
                                text("leave.guides")),
                        password,
                        Buttons.danger(text("leave.erase.go"), this::erase));
    }

    private void erase() {
        try {
            accountErasure.eraseMe(me.person(), me.place(), password.getValue());
            CurrentSession.end();
        } catch (WrongPassword e) {
            showError(text("shell.error.WrongPassword"));
        } catch (TooManyAttempts e) {
            showError(text("shell.error.TooManyAttempts"));
        }
    }

    private void showError(String why) {
        password.clear();
        password.setErrorMessage(why);
        password.setInvalid(true);
        password.focus();
    }
}
