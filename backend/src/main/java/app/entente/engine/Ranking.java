package app.entente.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers findings into topics and puts the one that asks most for a talk first. */
final class Ranking {

    private static final Comparator<Finding> HEAVIEST_FIRST = Comparator.comparingDouble(Finding::severity)
            .reversed()
            .thenComparing(finding -> finding.item().id());

    private Ranking() {}

    /** Ties go by importance, then aspect, then the order of the themes. */
    static List<Ranked> ranked(List<Theme> themes, List<Finding> findings) {
        var byTheme =
                findings.stream().collect(groupingBy(finding -> finding.item().theme()));
        return themes.stream()
                .flatMap(theme -> topics(theme, byTheme.getOrDefault(theme.id(), List.of())))
                .sorted(Comparator.comparing(Ranked::priority).thenComparing(Ranked::aspect))
                .toList();
    }

    private static Stream<Ranked> topics(Theme theme, List<Finding> findings) {
        Map<Aspect, List<Finding>> byAspect =
                findings.stream().collect(groupingBy(Finding::aspect, () -> new EnumMap<>(Aspect.class), toList()));
        return byAspect.entrySet().stream().map(entry -> topic(theme, entry.getKey(), entry.getValue()));
    }

    private static Ranked topic(Theme theme, Aspect aspect, List<Finding> findings) {
        var severities = findings.stream().map(Finding::severity).toList();
        var lifted = findings.stream().anyMatch(finding -> finding.hidden() || finding.unspoken());
        var priority = Priority.of(aspect, severities, theme.importance(), lifted);
        return new Ranked(
                theme, aspect, findings.stream().sorted(HEAVIEST_FIRST).toList(), priority);
    }
}
