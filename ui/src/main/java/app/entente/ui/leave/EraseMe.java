package app.entente.ui.leave;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.PersonId;
import app.entente.account.TooManyAttempts;
import app.entente.account.WrongPassword;
import app.entente.privacy.Leaving;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Consequences;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Secret;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;

/** The last way out: it asks for the password, and then there is nothing left to come back to. */
class EraseMe extends Composite<Leaf> {

    private final transient Leaving leaving;
    private final PersonId person;
    private final Secret password = new Secret(text("leave.erase.password"), Autocomplete.CURRENT_PASSWORD);

    EraseMe(Leaving leaving, PersonId person) {
        this.leaving = leaving;
        this.person = person;
        getContent().title(text("leave.erase.heading")).below(text("leave.erase.below"));
        getContent()
                .put(
                        new Paragraph(text("leave.erase.words")),
                        new Consequences(
                                text("leave.erase.mine"),
                                text("leave.erase.ours"),
                                text("leave.erase.everywhere"),
                                text("leave.guides")),
                        password,
                        Buttons.danger(text("leave.erase.go"), this::erase));
    }

    private void erase() {
        try {
            leaving.eraseMe(person, password.getValue());
            UI.getCurrent().getPage().setLocation(Paths.LANDING);
        } catch (WrongPassword e) {
            refuse(text("shell.error.WrongPassword"));
        } catch (TooManyAttempts e) {
            refuse(text("shell.error.TooManyAttempts"));
        }
    }

    private void refuse(String why) {
        password.clear();
        password.setErrorMessage(why);
        password.setInvalid(true);
        password.focus();
    }
}
