package app.entente.ui.answer;

import app.entente.values.Value;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Where a value is chosen, whatever the form of its item. What is half chosen is no value yet. */
interface ValueField {

    Component component();

    Optional<Value> value();

    void show(Optional<Value> value);

    /** A person changed something; not called for what is shown by us. */
    void onChoice(Runnable chosen);

    /** Something stood here and was taken away by hand. */
    default boolean clearedByUser() {
        return false;
    }
}
