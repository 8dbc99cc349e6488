package app.entente.session;

import app.entente.pack.Item;
import app.entente.values.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A round of one's own space and what it asks; the questions from the two are opened when somebody asks for them. */
public final class AskedRound {

    private final Round round;
    private final List<Item> ofPacks;
    private final Supplier<List<Item>> own;

    AskedRound(Round round, List<Item> ofPacks, Supplier<List<Item>> own) {
        this.round = round;
        this.ofPacks = List.copyOf(ofPacks);
        this.own = own;
    }

    public Round round() {
        return round;
    }

    /** Pack by pack, theme by theme. */
    public List<Item> ofPacks() {
        return ofPacks;
    }

    /** The same, and last the questions from the two. */
    public List<Item> items() {
        return Stream.concat(ofPacks.stream(), own.get().stream()).toList();
    }

    public Optional<Item> item(ItemId id) {
        return find(ofPacks, id).or(() -> find(own.get(), id));
    }

    private static Optional<Item> find(List<Item> items, ItemId id) {
        return items.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
