package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** A list that keeps a row's component by key, so that focus and typed text survive changes of the list. */
public final class KeyedList<K, C extends Component> {

    private final HasComponents list;
    private final Function<K, C> factory;
    private final Predicate<C> inUse;
    private final Map<K, C> components = new LinkedHashMap<>();

    public KeyedList(HasComponents list, Function<K, C> make, Predicate<C> inUse) {
        this.list = list;
        this.factory = make;
        this.inUse = inUse;
    }

    /** Shows these rows in this order; a removed row stays while it is in use on this screen. */
    public void show(List<K> keys) {
        components.entrySet().removeIf(it -> {
            var gone = !keys.contains(it.getKey()) && !inUse.test(it.getValue());
            if (gone) {
                list.remove(it.getValue());
            }
            return gone;
        });
        for (var at = 0; at < keys.size(); at++) {
            if (!components.containsKey(keys.get(at))) {
                var line = factory.apply(keys.get(at));
                components.put(keys.get(at), line);
                list.addComponentAtIndex(insertionIndex(keys, at), line);
            }
        }
    }

    public C component(K key) {
        return Objects.requireNonNull(components.get(key));
    }

    /** Returns the index after the nearest shown predecessor. */
    private int insertionIndex(List<K> keys, int at) {
        for (var earlier = at - 1; earlier >= 0; earlier--) {
            var line = components.get(keys.get(earlier));
            if (line != null) {
                return line.getElement().getParent().indexOfChild(line.getElement()) + 1;
            }
        }
        return 0;
    }
}
