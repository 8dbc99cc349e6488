package app.entente.door;

import static app.entente.answering.Answers.grade;
import static app.entente.answering.Answers.shown;
import static app.entente.answering.Asked.EVENINGS;
import static app.entente.answering.Asked.MONEY;
import static app.entente.answering.Asked.SAVINGS;
import static app.entente.answering.Asked.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Asked;
import app.entente.answering.FilledSheets;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.session.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenedPairTests {

    private static final Snapshot OPEN = snapshot(Set.of());

    @Test
    void eachReadsItFromTheirOwnSeat() {
        var mine = seenFrom(Seat.A, OPEN).items().getFirst();
        var partners = seenFrom(Seat.B, OPEN).items().getFirst();
        assertThat(mine.mine().value()).isEqualTo(grade(1));
        assertThat(mine.partners().value()).isEqualTo(grade(5));
        assertThat(partners.mine()).isEqualTo(mine.partners());
        assertThat(partners.partners()).isEqualTo(mine.mine());
    }

    @Test
    void importanceIsMineAndMyPartners() {
        assertThat(seenFrom(Seat.A, OPEN).importance(MONEY))
                .isEqualTo(new OpenImportance(Optional.of(Importance.VERY), Optional.empty()));
        assertThat(seenFrom(Seat.B, OPEN).importance(MONEY))
                .isEqualTo(new OpenImportance(Optional.empty(), Optional.of(Importance.VERY)));
    }

    @Test
    void ofAWithdrawnItemOnlyItsBeingGoneRemains() {
        var left = seenFrom(Seat.B, snapshot(Set.of(SAVINGS.id())));
        assertThat(left.item(SAVINGS.id())).isEmpty();
        assertThat(left.withdrawn()).containsExactly(SAVINGS.id());
        assertThat(left.importance(MONEY)).isEqualTo(new OpenImportance(Optional.empty(), Optional.empty()));
        assertThat(left.items()).extracting(OpenItem::item).containsExactly(EVENINGS);
    }

    @Test
    void whenEitherHalfIsErasedNothingIsLeftToSee() {
        var left = seenFrom(Seat.A, Snapshot.erased(List.of(SAVINGS, EVENINGS), List.of(TIME)));
        assertThat(left.items()).isEmpty();
        assertThat(left.withdrawn()).containsExactly(SAVINGS.id(), EVENINGS.id());
        assertThat(left.topics()).containsExactly(TIME);
    }

    private static OpenedPair seenFrom(Seat viewer, Snapshot snapshot) {
        return OpenedPair.of(member(viewer), new RoundId(new UUID(0, 1)), Instant.EPOCH, snapshot);
    }

    private static Membership member(Seat seat) {
        return switch (seat) {
            case A -> Memberships.first();
            case B -> Memberships.second();
        };
    }

    private static Snapshot snapshot(Set<ItemId> withdrawn) {
        var a = FilledSheets.of(
                Seat.A,
                Map.of(SAVINGS.id(), shown(grade(1)), EVENINGS.id(), shown(grade(2))),
                Map.of(MONEY, Importance.VERY));
        var b = FilledSheets.of(Seat.B, Map.of(SAVINGS.id(), shown(grade(5)), EVENINGS.id(), shown(grade(2))));
        return Snapshot.of(FilledSheets.mutual(Asked.ALL, a, b), withdrawn);
    }
}
