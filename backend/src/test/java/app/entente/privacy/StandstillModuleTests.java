package app.entente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.couple.SpaceClosed;
import app.entente.couple.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A space that rests or is closed takes nothing and shows nothing of the other, whoever asks and by whatever way. */
@BackendTest
@Import(Deeds.class)
class StandstillModuleTests {

    private final Spaces spaces;
    private final Deeds deeds;
    private final Keeping keeping;
    private final Pairs pairs;
    private OpenCouple couple;

    @Autowired
    StandstillModuleTests(Spaces spaces, Deeds deeds, Keeping keeping, Pairs pairs) {
        this.spaces = spaces;
        this.deeds = deeds;
        this.keeping = keeping;
        this.pairs = pairs;
    }

    @BeforeEach
    void openADoor() {
        couple = pairs.opened();
    }

    @ParameterizedTest
    @EnumSource
    void aSpaceThatRestsRefuses(Deed deed) {
        spaces.pause(couple.first());
        for (var pair : couple.both()) {
            assertThatThrownBy(() -> deeds.attempt(deed, pair)).isInstanceOf(SpaceResting.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedSpaceRefuses(Deed deed) {
        spaces.close(couple.first());
        for (var pair : couple.both()) {
            assertThatThrownBy(() -> deeds.attempt(deed, pair)).isInstanceOf(SpaceClosed.class);
        }
    }

    @Test
    void whatWasRefusedIsThereAgainWhenTheSpaceGoesOn() {
        spaces.pause(couple.first());
        spaces.resume(couple.first());
        assertThatCode(() -> deeds.attempt(Deed.PARK, couple.seconds())).doesNotThrowAnyException();
    }

    @Test
    void whatIsToldAboutKeepingIsWhatIsDone() {
        assertThat(keeping.retention())
                .isEqualTo(new Retention(
                        Duration.ofDays(90), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90)));
    }
}
