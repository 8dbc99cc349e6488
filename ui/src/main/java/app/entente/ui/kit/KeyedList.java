package app.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** A list whose lines stay what and where they are while others come and go, so that nobody who is in one loses it. */
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

    /** Shows these, in this order; a line that is gone stays as long as somebody here is in it. */
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

    /** Behind the last one that stands before it. */
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
