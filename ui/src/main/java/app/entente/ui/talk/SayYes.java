package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Secret;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;

/** Says yes for oneself. Where two share one device it asks for one's own password, so that nobody says it for the other. */
class SayYes extends Div {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final Runnable confirm;
    private final Secret password = new Secret(text("talk.confirm.password"), Autocomplete.CURRENT_PASSWORD);
    private final Div asking;

    SayYes(Conversation talk, TalkDesk desk, Runnable confirm) {
        this.talk = talk;
        this.desk = desk;
        this.confirm = confirm;
        password.setHelperText(text("talk.confirm.why", talk.pair().mine()));
        asking = new Div(password, Buttons.secondary(text("talk.confirm.this-is-me"), this::check));
        asking.addClassNames("stack-s");
        asking.setVisible(false);
        addClassName("confirm-button");
        add(Buttons.primary(text("talk.agreement.confirm"), this::press), asking);
    }

    private void press() {
        if (talk.shared()) {
            asking.setVisible(true);
            password.focus();
        } else {
            confirm.run();
        }
    }

    private void check() {
        var right = desk.accounts().passwordMatches(talk.me().person(), password.getValue());
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
