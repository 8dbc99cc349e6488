package app.entente.thenandnow;

import app.entente.door.OpenedItem;
import app.entente.pack.Item;

/** One item that both showed both times, in the same version, with the values of then and now. */
public record ItemChange(OpenedItem then, OpenedItem now) {

    public Item item() {
        return now.item();
    }
}
