package app.entente.ui.kit;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** A password field whose reveal button is labelled in the reader's language. */
public final class LocalizedPasswordField extends PasswordField {

    public LocalizedPasswordField(String label, Autocomplete autocomplete) {
        super(label);
        setAutocomplete(autocomplete);
        getElement().setPropertyMap("i18n", Map.of("reveal", text("common.password.show")));
    }
}
