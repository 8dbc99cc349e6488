package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.pack.Item;
import app.entente.ui.access.Paths;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;

/** Links to the position of an answer in one's own order; none once the sheet is sealed. */
record ChangeLinks(List<Item> order, boolean sealed) {

    ChangeLinks {
        order = List.copyOf(order);
    }

    Optional<Anchor> linkFor(Item item) {
        if (sealed) {
            return Optional.empty();
        }
        var change = new Anchor(Paths.ANSWER + "/" + (order.indexOf(item) + 1), text("seal.change"));
        change.setAriaLabel(text("seal.change.which", order.indexOf(item) + 1));
        change.addClassName("item-action");
        return Optional.of(change);
    }
}
