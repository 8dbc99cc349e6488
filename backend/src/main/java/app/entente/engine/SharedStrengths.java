package app.entente.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects strengths, and orders them by the importance of their theme, then by the order of the themes. */
final class SharedStrengths {

    private final Map<String, Integer> order = new HashMap<>();
    private final List<Placed> found = new ArrayList<>();

    private record Placed(Shared strength, int twelfths, int theme) {}

    SharedStrengths(List<Theme> themes) {
        themes.forEach(theme -> order.put(theme.id(), order.size()));
    }

    void add(Finding finding, Theme theme) {
        Shared.of(finding, theme)
                .ifPresent(it ->
                        found.add(new Placed(it, Priority.twelfths(theme.importance()), order.getOrDefault(theme.id(), 0))));
    }

    List<Shared> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::twelfths).reversed().thenComparingInt(Placed::theme))
                .map(Placed::strength)
                .toList();
    }
}
