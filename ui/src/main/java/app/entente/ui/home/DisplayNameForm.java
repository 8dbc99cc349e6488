package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceRefused.DisplayNameRefused;
import app.entente.ui.kit.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks a person for their display name when they begin a shared space. */
class DisplayNameForm extends Div {

    private final TextField name = new TextField(text("home.name"));
    private final transient Consumer<String> onSubmit;

    DisplayNameForm(Consumer<String> found) {
        this.onSubmit = found;
        addClassNames("form-column", "stack");
        name.setMaxLength(40);
        name.setHelperText(text("home.name.help"));
        add(name, Buttons.primary(text("home.name.go"), this::submit));
    }

    private void submit() {
        try {
            onSubmit.accept(name.getValue());
        } catch (DisplayNameRefused e) {
            name.setErrorMessage(text("shell.error.DisplayNameRefused"));
            name.setInvalid(true);
            name.focus();
        }
    }
}
