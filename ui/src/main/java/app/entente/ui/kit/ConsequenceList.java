package app.entente.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** A list of an action's consequences, shown before the action. */
public final class ConsequenceList extends UnorderedList {

    public ConsequenceList(String... words) {
        addClassName("consequences");
        Stream.of(words).map(ListItem::new).forEach(this::add);
    }
}
