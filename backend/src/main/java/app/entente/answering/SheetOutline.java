package app.entente.answering;

import app.entente.pack.Item;
import app.entente.values.ItemId;
import java.util.List;
import java.util.Set;

/** One's own sheet without a word of its answers: what is asked, in one's own order, where to go on, and what is done. */
public record SheetOutline(List<Item> order, Item resume, Set<ItemId> answered, boolean sealed) {

    public SheetOutline {
        order = List.copyOf(order);
        answered = Set.copyOf(answered);
    }

    /** How many of what is asked have an answer. */
    public int done() {
        return (int) order.stream().filter(it -> answered.contains(it.id())).count();
    }

    @Override
    public String toString() {
        return "Outline[hidden]";
    }
}
