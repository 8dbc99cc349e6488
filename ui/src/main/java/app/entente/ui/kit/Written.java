package app.entente.ui.kit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields whose text reaches the server by itself: 700 ms after the last key, and at once when the field is left. */
public final class Written {

    private static final int PAUSE = 700;

    private Written() {}

    public static TextField line(String label, int most) {
        var line = bySelf(new TextField(label));
        line.setMaxLength(most);
        return line;
    }

    public static TextArea lines(String label, int most) {
        var lines = bySelf(new TextArea(label));
        lines.setMaxLength(most);
        return lines;
    }

    private static <F extends TextFieldBase<F, String>> F bySelf(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addBlurListener(_ -> {}); // whatever the browser tells brings the waiting text along
        return field;
    }
}
