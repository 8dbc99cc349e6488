package app.entente.talk;

import static java.util.Comparator.comparingInt;

import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The progress on one topic: the state of its floor, who has been heard, and who says that they talked about it
 * elsewhere.
 */
public record TopicProgress(ThemeId topic, Floor floor, Set<Seat> heard, Set<Seat> elsewhere) {

    /** By the stage; of two at the same stage, the one changed later comes last. */
    private static final Comparator<Floor> FURTHEST_LAST =
            comparingInt(TopicProgress::stage).thenComparing(TopicProgress::changed);

    public TopicProgress {
        heard = Set.copyOf(heard);
        elsewhere = Set.copyOf(elsewhere);
    }

    static TopicProgress of(ThemeId topic) {
        return new TopicProgress(topic, new Floor.Free(), Set.of(), Set.of());
    }

    /** Returns one progress per topic, merged where there were several: once each facet of a theme had its own. */
    static List<TopicProgress> onePerTopic(List<TopicProgress> stored) {
        var byTopic = new LinkedHashMap<ThemeId, TopicProgress>();
        stored.forEach(it -> byTopic.merge(it.topic, it, TopicProgress::merged));
        return List.copyOf(byTopic.values());
    }

    /** Returns the progress of both: the floor that has come further, and everybody heard on either. */
    private TopicProgress merged(TopicProgress other) {
        return new TopicProgress(
                topic,
                BinaryOperator.maxBy(FURTHEST_LAST).apply(floor, other.floor),
                SeatSets.union(heard, other.heard),
                SeatSets.union(elsewhere, other.elsewhere));
    }

    private static int stage(Floor floor) {
        return switch (floor) {
            case Floor.Free _ -> 0;
            case Floor.Speaking _ -> 1;
            case Floor.SayingBack _ -> 2;
            case Floor.Confirming _ -> 3;
            case Floor.Understood _ -> 4;
        };
    }

    private static Instant changed(Floor floor) {
        return floor instanceof Floor.Taken taken ? taken.since() : Instant.EPOCH;
    }

    /**
     * Returns whether both have been heard, or both have said that they talked about it elsewhere; agreements and
     * proposals need that.
     */
    public boolean bothHeard() {
        return SeatSets.both(heard) || bothTalkedElsewhere();
    }

    /** Returns whether both have said that they talked about it elsewhere, whoever holds the floor here. */
    public boolean bothTalkedElsewhere() {
        return SeatSets.both(elsewhere);
    }

    /** Returns whether somebody holds the floor; one who was understood does so until the partner has been heard too. */
    public boolean turnUnfinished() {
        return floor instanceof Floor.Taken && !(floor instanceof Floor.Understood && bothHeard());
    }

    TopicProgress withFloor(Floor now) {
        return new TopicProgress(topic, now, heard, elsewhere);
    }

    TopicProgress heard(Seat who) {
        return new TopicProgress(topic, floor, SeatSets.with(heard, who), elsewhere);
    }

    /**
     * Returns the progress with this seat's "talked about it elsewhere" set or taken back; unchanged once both have
     * said it.
     */
    TopicProgress elsewhere(Seat who, boolean so) {
        if (SeatSets.both(elsewhere)) {
            return this;
        }
        return new TopicProgress(
                topic, floor, heard, so ? SeatSets.with(elsewhere, who) : SeatSets.without(elsewhere, who));
    }
}
