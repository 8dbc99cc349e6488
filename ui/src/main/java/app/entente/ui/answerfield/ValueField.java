package app.entente.ui.answerfield;

import app.entente.values.Value;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The input for an item's value, one implementation for each form. An incomplete choice is no value. */
public interface ValueField {

    Component component();

    Optional<Value> value();

    void show(Optional<Value> value);

    /** Registers a listener for changes made by the person; values set by the server do not call it. */
    void onChoice(Runnable chosen);

    /** Returns whether every part of it is answered, those that may be left out too. */
    default boolean complete() {
        return value().isPresent();
    }

    /** Returns whether the person has cleared a value that was set. */
    default boolean clearedByUser() {
        return false;
    }
}
