package app.entente.ui.leave;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** What will happen, said before it does. */
class Consequences extends UnorderedList {

    Consequences(String... words) {
        addClassName("consequences");
        Stream.of(words).map(ListItem::new).forEach(this::add);
    }
}
