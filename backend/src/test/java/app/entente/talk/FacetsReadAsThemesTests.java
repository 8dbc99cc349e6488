package app.entente.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Seat;
import app.entente.talk.Agenda.Placement;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was stored for each facet of a theme, read as one topic. */
class FacetsReadAsThemesTests {

    private static final ThemeId MONEY = new ThemeId("money");
    private static final ThemeId HOME = new ThemeId("home");
    private static final Instant NOON = Instant.parse("2026-03-08T12:00:00Z");

    @Test
    void theFurthestFloorIsTheThemes() {
        var stages = List.of(
                new Floor.Free(),
                new Floor.Speaking(Seat.A, NOON.plusSeconds(3)),
                new Floor.SayingBack(Seat.B, NOON.plusSeconds(2)),
                new Floor.Confirming(Seat.A, NOON.plusSeconds(1)),
                new Floor.Understood(Seat.B, NOON));
        for (var further = 1; further < stages.size(); further++) {
            var nearer = progress(MONEY, stages.get(further - 1));
            var furthest = progress(MONEY, stages.get(further));
            assertThat(TopicProgress.onePerTopic(List.of(nearer, furthest))).containsExactly(furthest);
            assertThat(TopicProgress.onePerTopic(List.of(furthest, nearer))).containsExactly(furthest);
        }
    }

    @Test
    void ofTwoFloorsAtOneStageTheLaterIsTheThemes() {
        var earlier = progress(MONEY, new Floor.Speaking(Seat.A, NOON));
        var later = progress(MONEY, new Floor.Speaking(Seat.B, NOON.plusNanos(1)));
        assertThat(TopicProgress.onePerTopic(List.of(later, earlier))).containsExactly(later);
        assertThat(TopicProgress.onePerTopic(List.of(earlier, later))).containsExactly(later);
    }

    @Test
    void whoWasHeardOnAnyFacetWasHeardOnTheTheme() {
        var limits = new TopicProgress(MONEY, new Floor.Free(), Set.of(Seat.A), Set.of(Seat.B));
        var support = new TopicProgress(MONEY, new Floor.Free(), Set.of(Seat.B), Set.of());
        var merged = TopicProgress.onePerTopic(List.of(limits, support)).getFirst();
        assertThat(merged.heard()).containsExactlyInAnyOrder(Seat.A, Seat.B);
        assertThat(merged.elsewhere()).containsExactly(Seat.B);
        assertThat(merged.bothHeard()).isTrue();
    }

    @Test
    void otherThemesStayAsTheyAre() {
        var money = progress(MONEY, new Floor.Speaking(Seat.A, NOON));
        var home = progress(HOME, new Floor.Free());
        assertThat(TopicProgress.onePerTopic(List.of(home, money))).containsExactly(home, money);
    }

    @Test
    void todayComesBeforeParkedAndParkedBeforePutAside() {
        var today = new Agenda.Entry(MONEY, Placement.TODAY, Seat.A);
        var parked = new Agenda.Entry(MONEY, Placement.PARKED, Seat.B);
        var aside = new Agenda.Entry(MONEY, Placement.PUT_ASIDE, Seat.A);
        assertThat(Agenda.onePerTopic(List.of(aside, parked, today)).entries()).containsExactly(today);
        assertThat(Agenda.onePerTopic(List.of(today, aside)).entries()).containsExactly(today);
        assertThat(Agenda.onePerTopic(List.of(aside, parked)).entries()).containsExactly(parked);
    }

    @Test
    void aThemePlacedTwiceStandsOnceWhereItWasPlacedFirst() {
        var money = new Agenda.Entry(MONEY, Placement.TODAY, Seat.A);
        var home = new Agenda.Entry(HOME, Placement.TODAY, Seat.B);
        assertThat(Agenda.onePerTopic(List.of(money, home, money)).entries()).containsExactly(money, home);
        assertThat(Agenda.onePerTopic(List.of(money, home, new Agenda.Entry(MONEY, Placement.TODAY, Seat.B)))
                        .topicsAt(Placement.TODAY))
                .containsExactly(MONEY, HOME);
    }

    @Test
    void aThemeStandsWhereItsFirstPlacementWasMade() {
        var parked = new Agenda.Entry(MONEY, Placement.PARKED, Seat.A);
        var home = new Agenda.Entry(HOME, Placement.TODAY, Seat.B);
        var money = new Agenda.Entry(MONEY, Placement.TODAY, Seat.A);
        assertThat(Agenda.onePerTopic(List.of(parked, home, money)).entries()).containsExactly(home, money);
    }

    private static TopicProgress progress(ThemeId theme, Floor floor) {
        return new TopicProgress(theme, floor, Set.of(), Set.of());
    }
}
