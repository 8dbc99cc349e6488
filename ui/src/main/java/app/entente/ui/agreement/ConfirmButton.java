package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.LocalizedPasswordField;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;

/**
 * Confirms for the signed-in person. On a shared device it asks for their password, so that nobody confirms for the
 * other.
 */
public final class ConfirmButton extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final Runnable confirm;
    private final LocalizedPasswordField password =
            new LocalizedPasswordField(text("talk.confirm.password"), Autocomplete.CURRENT_PASSWORD);
    private final Div asking;

    public ConfirmButton(TalkContext talk, TalkModel model, Runnable confirm) {
        this.talk = talk;
        this.model = model;
        this.confirm = confirm;
        password.setHelperText(text("talk.confirm.why", talk.pair().myName()));
        asking = new Div(password, Buttons.secondary(text("talk.confirm.this-is-me"), this::checkPassword));
        asking.addClassNames("stack-s");
        asking.setVisible(false);
        addClassName("confirm-button");
        add(Buttons.primary(text("talk.agreement.confirm"), this::onPress), asking);
    }

    private void onPress() {
        if (talk.sharedDevice()) {
            asking.setVisible(true);
            password.focus();
        } else {
            confirm.run();
        }
    }

    private void checkPassword() {
        var right = model.accounts().passwordMatches(talk.me().person(), password.getValue());
        password.clear();
        password.setInvalid(!right);
        if (right) {
            asking.setVisible(false);
            confirm.run();
        } else {
            password.setErrorMessage(text("shell.error.WrongPassword"));
            password.focus();
        }
    }
}
