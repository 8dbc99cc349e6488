package app.entente.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.person.PersonId;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import app.entente.vault.VaultRefused.KeyErased;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class SpacesModuleTests {

    private static final PayloadFormat<String> WORDS = PayloadFormat.of(Codecs.TEXT);
    private static final RowIdentity ROW = new RowIdentity("answering.answer", List.of("1"));

    private final Couples couples;
    private final Spaces spaces;
    private final SpaceClosure spaceClosure;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    @Autowired
    SpacesModuleTests(
            Couples couples,
            Spaces spaces,
            SpaceClosure spaceClosure,
            Vault vault,
            JdbcClient jdbc,
            TurnableClock clock) {
        this.couples = couples;
        this.spaces = spaces;
        this.spaceClosure = spaceClosure;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aloneOneHoldsASeatToo() {
        var noa = couples.alone();
        assertThat(noa.seat()).isEqualTo(Seat.A);
        assertThat(spaces.current(noa.person())).contains(noa);
        assertThat(spaces.memberIds(noa)).containsExactly(noa.person());
        assertThat(spaces.overview(noa).partnersName()).isEmpty();
    }

    @Test
    void eachSeesTheOthersNameAndTheSameVoices() {
        var pair = couples.pair();
        var noas = spaces.overview(pair.first());
        var robins = spaces.overview(pair.second());
        assertThat(noas.partnersName()).contains(robins.myName());
        assertThat(robins.partnersName()).contains(noas.myName());
        assertThat(noas.myColour()).isEqualTo(robins.partnersColour()).isNotEqualTo(robins.myColour());
    }

    @Test
    void thePartnerIsWhoHoldsTheOtherSeat() {
        var pair = couples.pair();
        assertThat(spaces.partner(pair.first())).contains(pair.second().person());
        assertThat(spaces.partner(pair.second())).contains(pair.first().person());
        assertThat(spaces.partner(couples.alone())).isEmpty();
    }

    @Test
    void theVoicesAreDrawnByLot() {
        var drawn = EnumSet.noneOf(PartnerColour.class);
        for (var couple = 0; couple < 40 && drawn.size() < 2; couple++) {
            drawn.add(spaces.overview(couples.pair().first()).myColour());
        }
        assertThat(drawn).containsExactlyInAnyOrder(PartnerColour.values());
    }

    @Test
    void namesAreSealed() {
        var noa = couples.alone();
        spaces.rename(noa, "Marguerite");
        assertThat(spaces.overview(noa).myName()).isEqualTo("Marguerite");
        assertThat(jdbc.sql("select string_agg(encode(name, 'escape'), ' ') from couple.seat")
                        .query(String.class)
                        .single())
                .doesNotContain("Marguerite");
    }

    @Test
    void aPersonHoldsSeatsInSeveralSpacesAndChoosesOne() {
        var first = couples.pair();
        var second = couples.again(first.first().person());
        assertThat(spaces.findByPerson(first.first().person()))
                .containsExactlyInAnyOrder(first.first(), second.first());
        assertThat(spaces.current(first.first().person())).contains(second.first());
        spaces.setCurrent(first.first());
        assertThat(spaces.current(first.first().person())).contains(first.first());
        assertThat(spaces.memberIds(first.first()))
                .doesNotContain(second.second().person());
    }

    @Test
    void whoHasNoSeatHasNoSpace() {
        assertThat(spaces.current(PersonId.create())).isEmpty();
        assertThat(spaces.findByPerson(PersonId.create())).isEmpty();
    }

    @Test
    void aPausedSpaceRestsForBothUntilWhoPausedItGoesOn(ApplicationEvents events) {
        var pair = couples.pair();
        spaces.pause(pair.first());
        assertThat(spaces.overview(pair.first()).state()).isEqualTo(new SpaceState.Resting(true));
        assertThat(spaces.overview(pair.second()).state()).isEqualTo(new SpaceState.Resting(false));
        assertThatThrownBy(() -> spaces.requireOpen(pair.second())).isInstanceOf(SpaceResting.class);
        spaces.resume(pair.second());
        assertThatThrownBy(() -> spaces.requireOpen(pair.second())).isInstanceOf(SpaceResting.class);
        spaces.resume(pair.first());
        assertThatCode(() -> spaces.requireOpen(pair.second())).doesNotThrowAnyException();
        assertThat(events.stream(SpaceStateChanged.class))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.recipients()).isEqualTo(spaces.memberIds(pair.first())));
    }

    @Test
    void ifBothPausedBothGoOn() {
        var pair = couples.pair();
        pair.both().forEach(spaces::pause);
        spaces.resume(pair.first());
        assertThatThrownBy(() -> spaces.requireOpen(pair.first())).isInstanceOf(SpaceResting.class);
        spaces.resume(pair.second());
        assertThatCode(() -> spaces.requireOpen(pair.first())).doesNotThrowAnyException();
    }

    @Test
    void eitherClosesTheSpaceForBoth() {
        var pair = couples.pair();
        spaces.close(pair.second());
        assertThat(pair.both()).allSatisfy(it -> {
            assertThatThrownBy(() -> spaces.requireOpen(it)).isInstanceOf(SpaceClosed.class);
            assertThat(spaces.overview(it).state()).isInstanceOf(SpaceState.Closed.class);
        });
    }

    @Test
    void aClosedSpaceDiesWithAllItsKeysAfterThirtyDays(ApplicationEvents events) {
        var pair = couples.pair();
        var sealed = vault.seal(pair.first().key(), ROW, WORDS, "w");
        spaces.close(pair.first());
        clock.turn(Duration.ofDays(29));
        spaceClosure.eraseClosed();
        assertThat(vault.open(pair.first().key(), ROW, WORDS, sealed)).isEqualTo("w");
        clock.turn(Duration.ofDays(2));
        spaceClosure.eraseClosed();
        assertThatThrownBy(() -> vault.open(pair.first().key(), ROW, WORDS, sealed))
                .isInstanceOf(KeyErased.class);
        assertThat(spaces.findByPerson(pair.first().person())).isEmpty();
        assertThatThrownBy(() -> spaces.requireOpen(pair.first())).isInstanceOf(SpaceClosed.class);
        assertThat(events.stream(SpaceErased.class))
                .contains(new SpaceErased(pair.first().space()));
    }

    @Test
    void whoErasesThemselvesTakesTheirKeyAndNameAndLeavesWhatBothWrote() {
        var pair = couples.pair();
        var mine = vault.seal(pair.first().key(), ROW, WORDS, "w");
        var shared = vault.seal(pair.first().sharedKey(), ROW, WORDS, "w");
        spaces.erase(pair.first());
        assertThatThrownBy(() -> vault.open(pair.first().key(), ROW, WORDS, mine))
                .isInstanceOf(KeyErased.class);
        assertThat(vault.open(pair.second().sharedKey(), ROW, WORDS, shared)).isEqualTo("w");
        assertThat(spaces.overview(pair.second()).partnersName()).isEmpty();
        assertThat(spaces.memberIds(pair.second()))
                .isEqualTo(Set.of(pair.second().person()));
        assertThatThrownBy(() -> spaces.requireOpen(pair.first())).isInstanceOf(SpaceClosed.class);
    }

    @Test
    void whenBothAreErasedNothingIsLeft() {
        var pair = couples.pair();
        var shared = vault.seal(pair.first().sharedKey(), ROW, WORDS, "w");
        pair.both().forEach(spaces::erase);
        assertThatThrownBy(() -> vault.open(pair.first().sharedKey(), ROW, WORDS, shared))
                .isInstanceOf(KeyErased.class);
    }
}
