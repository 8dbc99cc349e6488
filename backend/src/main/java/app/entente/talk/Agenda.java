package app.entente.talk;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import app.entente.couple.Seat;
import app.entente.talk.TalkRefused.AgendaFull;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Topics placed for today, parked or put aside, each with the seat that placed it last. */
public record Agenda(List<Entry> entries) {

    /** The most topics that can be placed for today. */
    public static final int MAX_TODAY = 5;

    static final Agenda EMPTY = new Agenda(List.of());

    /** The place of a topic, the most urgent first: for today, for another day, or not an issue for us. */
    public enum Placement {
        TODAY,
        PARKED,
        PUT_ASIDE
    }

    /** A topic, its placement, and the seat that placed it last. */
    public record Entry(ThemeId topic, Placement place, Seat by) {}

    public Agenda {
        entries = List.copyOf(entries);
    }

    /**
     * Returns an agenda with one entry per topic, where there were several the one of the first placement: for today
     * before parked before put aside. Once each facet of a theme had an entry of its own.
     */
    static Agenda onePerTopic(List<Entry> stored) {
        var kept =
                stored.stream().collect(toMap(Entry::topic, identity(), BinaryOperator.minBy(comparing(Entry::place))));
        return new Agenda(stored.stream().filter(kept::containsValue).distinct().toList());
    }

    public Optional<Entry> entry(ThemeId topic) {
        return entries.stream().filter(it -> it.topic().equals(topic)).findFirst();
    }

    /** Returns the topics at this placement, in the order in which they were placed there. */
    public List<ThemeId> topicsAt(Placement placement) {
        return entries.stream()
                .filter(it -> it.place() == placement)
                .map(Entry::topic)
                .toList();
    }

    /**
     * Returns the agenda with the topic placed; unchanged where it has this placement already, whoever set it. Throws
     * {@link AgendaFull} beyond {@link #MAX_TODAY} topics for today.
     */
    Agenda withPlacement(ThemeId topic, Placement placement, Seat by) {
        if (entry(topic).filter(it -> it.place() == placement).isPresent()) {
            return this;
        }
        if (placement == Placement.TODAY && topicsAt(Placement.TODAY).size() >= MAX_TODAY) {
            throw new AgendaFull();
        }
        var placed = new ArrayList<>(without(topic).entries);
        placed.add(new Entry(topic, placement, by));
        return new Agenda(placed);
    }

    Agenda without(ThemeId topic) {
        return entries.stream()
                .filter(it -> !it.topic().equals(topic))
                .collect(collectingAndThen(toCollection(ArrayList::new), Agenda::new));
    }
}
