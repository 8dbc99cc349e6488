package app.entente.ui.answer;

import app.entente.questionnaire.Value;
import app.entente.ui.kit.Written;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** An answer in one's own words. */
final class WordsField implements ValueField {

    private final TextArea words;
    private boolean written;

    WordsField(String legend) {
        words = Written.lines(legend, Value.Words.LONGEST);
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
        written = !text.isBlank();
        words.setValue(text);
    }

    @Override
    public void onChoice(Runnable chosen) {
        words.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                written |= !it.getValue().isBlank();
                chosen.run();
            }
        });
    }

    @Override
    public boolean emptied() {
        return written && words.getValue().isBlank();
    }
}
