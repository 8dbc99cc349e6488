package app.entente.engine;

import app.entente.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects strengths, and orders them by the importance of their theme, then by the order of the themes. */
final class SharedStrengths {

    private final Map<String, Integer> order = new HashMap<>();
    private final List<Placed> found = new ArrayList<>();

    private record Placed(StrengthFinding strength, int twelfths, int theme) {}

    SharedStrengths(List<RatedTheme> themes) {
        themes.forEach(ratedTheme -> order.put(ratedTheme.id(), order.size()));
    }

    void add(Finding finding, RatedTheme ratedTheme) {
        StrengthFinding.of(finding, ratedTheme)
                .ifPresent(it -> found.add(new Placed(
                        it, TopicPriority.twelfths(ratedTheme.importance()), order.getOrDefault(ratedTheme.id(), 0))));
    }

    List<StrengthFinding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::twelfths).reversed().thenComparingInt(Placed::theme))
                .map(Placed::strength)
                .toList();
    }
}
