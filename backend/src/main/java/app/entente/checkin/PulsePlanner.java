package app.entente.checkin;

import static java.util.function.Predicate.not;

import app.entente.checkin.CheckInRepository.StoredCheckIn;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.pack.Subject;
import app.entente.pack.Theme;
import app.entente.questionnaire.Questionnaires;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkReconnected;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.talk.TopicProgress;
import app.entente.values.ThemeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans a pulse two weeks after a talk has first reached its last step, which both see: up to three statements written
 * for the themes they talked about.
 */
@Component
class PulsePlanner {

    private static final int DAYS_LATER = 14;
    private static final int STATEMENTS = 3;
    private static final Set<Subject> OF_ONESELF = Set.of(Scale.DEPENDENCE, Scale.INDEPENDENCE, Scale.STRAIN);

    private final TalkProgress talkProgress;
    private final Questionnaires questionnaires;
    private final CheckInRepository checkIns;
    private final Clock clock;

    PulsePlanner(TalkProgress talkProgress, Questionnaires questionnaires, CheckInRepository checkIns, Clock clock) {
        this.talkProgress = talkProgress;
        this.questionnaires = questionnaires;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @EventListener
    void on(TalkReconnected it) {
        var pair = it.pair();
        var talk = talkProgress.find(pair);
        var planned = checkIns.findAll(pair.membership()).stream()
                .map(StoredCheckIn::subject)
                .anyMatch(subject -> subject.about().equals(pair.round().value()));
        var statements = statements(talk);
        if (talk.step() == TalkStep.RECONNECT && !planned && !statements.isEmpty()) {
            var day = LocalDate.now(clock).plusDays(DAYS_LATER);
            checkIns.insert(pair.membership(), new CheckInSubject.Pulse(pair.round(), day, statements));
        }
    }

    /** Returns one statement for each theme in turn, then a second one; themes on which both were heard come first. */
    private List<String> statements(TalkState talk) {
        var byTheme = talk.hearings().stream()
                .sorted(Comparator.comparing(TopicProgress::bothHeard).reversed())
                .map(it -> statements(it.topic()))
                .toList();
        var chosen = new ArrayList<String>();
        for (var turn = 0; turn < 2; turn++) {
            for (var statements : byTheme) {
                statements.stream().skip(turn).limit(1).forEach(chosen::add);
            }
        }
        return chosen.stream().limit(STATEMENTS).toList();
    }

    private List<String> statements(ThemeId theme) {
        var found = questionnaires.themes(theme);
        var items = found.stream().flatMap(it -> it.items().stream()).toList();
        return areMostlyOfOneselfOrSensitive(items)
                ? List.of()
                : found.stream()
                        .map(Theme::pulse)
                        .filter(not(List::isEmpty))
                        .findFirst()
                        .orElse(List.of());
    }

    /** Returns whether half of the items or more are sensitive or tell of oneself alone. */
    private static boolean areMostlyOfOneselfOrSensitive(List<Item> items) {
        return items.stream()
                                .filter(it -> it.sensitive() || OF_ONESELF.contains(it.subject()))
                                .count()
                        * 2
                >= items.size();
    }
}
