package app.entente.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers findings into topics and puts the one that asks most for a talk first. */
final class Ranking {

    private final List<Gathered> themes = new ArrayList<>();
    private final Map<String, Gathered> byId = new HashMap<>();

    Ranking(List<Theme> themes) {
        for (var theme : themes) {
            var gathered = new Gathered(theme);
            this.themes.add(gathered);
            byId.put(theme.id(), gathered);
        }
    }

    /** Takes a finding in, and returns the theme it belongs to. */
    Theme add(Finding finding) {
        var id = finding.item().theme();
        var gathered = Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no such theme: " + id));
        gathered.add(finding);
        return gathered.theme;
    }

    /** Ties go by importance, then aspect, then the order of the themes. */
    List<Ranked> ranked() {
        var topics = new ArrayList<Ranked>();
        for (var theme : themes) {
            theme.addTopicsTo(topics);
        }
        topics.sort(Ranking::talkFirst);
        return topics;
    }

    private static int talkFirst(Ranked one, Ranked other) {
        var byPriority = one.priority().compareTo(other.priority());
        return byPriority != 0 ? byPriority : one.aspect().compareTo(other.aspect());
    }

    /** The findings of one theme, by aspect. */
    private static final class Gathered {

        private final Theme theme;
        private final Map<Aspect, List<Finding>> byAspect = new EnumMap<>(Aspect.class);

        Gathered(Theme theme) {
            this.theme = theme;
        }

        void add(Finding finding) {
            byAspect.computeIfAbsent(finding.aspect(), _ -> new ArrayList<>()).add(finding);
        }

        void addTopicsTo(List<Ranked> topics) {
            byAspect.forEach((aspect, findings) -> topics.add(topic(aspect, findings)));
        }

        private Ranked topic(Aspect aspect, List<Finding> findings) {
            findings.sort(Gathered::heaviestFirst);
            var severities = new double[findings.size()];
            var lifted = false;
            for (int i = 0; i < severities.length; i++) {
                var finding = findings.get(i);
                severities[i] = finding.severity();
                lifted |= finding.hidden() || finding.unspoken();
            }
            return new Ranked(theme, aspect, findings, Priority.of(aspect, severities, theme.importance(), lifted));
        }

        private static int heaviestFirst(Finding one, Finding other) {
            var bySeverity = Double.compare(other.severity(), one.severity());
            return bySeverity != 0
                    ? bySeverity
                    : one.item().id().compareTo(other.item().id());
        }
    }
}
