package app.entente.ui.answerfield;

import app.entente.ui.kit.AutoSaveFields;
import app.entente.values.Value;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** An answer in one's own words. */
public final class FreeTextField implements ValueField {

    private final TextArea words;
    private boolean hadText;

    public FreeTextField(String legend) {
        words = AutoSaveFields.textArea(legend, Value.Words.MAX_LENGTH);
    }

    @Override
    public Component component() {
        return words;
    }

    @Override
    public Optional<Value> value() {
        return Optional.of(words.getValue()).filter(it -> !it.isBlank()).map(Value.Words::new);
    }

    @Override
    public void show(Optional<Value> value) {
        var text = value.map(it -> it instanceof Value.Words(var known) ? known : "")
                .orElse("");
        hadText = !text.isBlank();
        words.setValue(text);
    }

    @Override
    public void onChoice(Runnable chosen) {
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                hadText |= !it.getValue().isBlank();
                chosen.run();
            }
        });
    }

    @Override
    public boolean clearedByUser() {
        return hadText && words.getValue().isBlank();
    }
}
