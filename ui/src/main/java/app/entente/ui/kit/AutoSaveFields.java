package app.entente.ui.kit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Makes text fields send their value by themselves, 700 ms after the last key and on leaving the field. */
public final class AutoSaveFields {

    private static final int SAVE_DELAY_MILLIS = 700;

    private AutoSaveFields() {}

    public static TextField textField(String label, int most) {
        var line = autoSaving(new TextField(label));
        line.setMaxLength(most);
        return line;
    }

    public static TextArea textArea(String label, int most) {
        var lines = autoSaving(new TextArea(label));
        lines.setMaxLength(most);
        return lines;
    }

    private static <F extends TextFieldBase<F, String>> F autoSaving(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SAVE_DELAY_MILLIS);
        field.addBlurListener(_ -> {}); // the blur event sends the pending text
        return field;
    }
}
