package app.entente.talk;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import app.entente.comparison.TopicId;
import app.entente.couple.Seat;
import app.entente.talk.TalkRefused.AgendaFull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Topics placed for today, parked or put aside, each with the seat that placed it last. */
public record Agenda(List<Entry> entries) {

    /** The most topics that can be placed for today. */
    public static final int MAX_TODAY = 5;

    static final Agenda EMPTY = new Agenda(List.of());

    /** The place of a topic: for today, for another day, or not an issue for us. */
    public enum Placement {
        TODAY,
        PARKED,
        PUT_ASIDE
    }

    /** A topic, its placement, and the seat that placed it last. */
    public record Entry(TopicId topic, Placement place, Seat by) {}

    public Agenda {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(TopicId topic) {
        return entries.stream().filter(it -> it.topic().equals(topic)).findFirst();
    }

    /** Returns the topics at this placement, in the order in which they were placed there. */
    public List<TopicId> topicsAt(Placement placement) {
        return entries.stream()
                .filter(it -> it.place() == placement)
                .map(Entry::topic)
                .toList();
    }

    /**
     * Returns the agenda with the topic placed; unchanged where it has this placement already, whoever set it. Throws
     * {@link AgendaFull} beyond {@link #MAX_TODAY} topics for today.
     */
    Agenda withPlacement(TopicId topic, Placement placement, Seat by) {
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

    Agenda without(TopicId topic) {
        return entries.stream()
                .filter(it -> !it.topic().equals(topic))
                .collect(collectingAndThen(toCollection(ArrayList::new), Agenda::new));
    }
}
