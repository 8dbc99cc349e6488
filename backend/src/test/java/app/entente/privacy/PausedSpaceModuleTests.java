package app.entente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A space that rests or is closed takes nothing and shows nothing of the other, whoever asks and by whatever way. */
@BackendTest
@Import(SpaceActions.class)
class PausedSpaceModuleTests {

    private final Spaces spaces;
    private final SpaceActions spaceActions;
    private final RetentionPolicy retentionPolicy;
    private final OpenedCouples openedCouples;
    private OpenedCouple couple;

    @Autowired
    PausedSpaceModuleTests(
            Spaces spaces, SpaceActions spaceActions, RetentionPolicy retentionPolicy, OpenedCouples openedCouples) {
        this.spaces = spaces;
        this.spaceActions = spaceActions;
        this.retentionPolicy = retentionPolicy;
        this.openedCouples = openedCouples;
    }

    @BeforeEach
    void openADoor() {
        couple = openedCouples.opened();
    }

    /** A seal and a signal are one's own, and either can be taken back: DoorModuleTests shows how. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNSEAL", "TAKE_BACK"})
    void aSpaceThatRestsRefuses(SpaceAction spaceAction) {
        spaces.pause(couple.first());
        for (var pair : couple.both()) {
            assertThatThrownBy(() -> spaceActions.attempt(spaceAction, pair)).isInstanceOf(SpaceResting.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedSpaceRefuses(SpaceAction spaceAction) {
        spaces.close(couple.first());
        for (var pair : couple.both()) {
            assertThatThrownBy(() -> spaceActions.attempt(spaceAction, pair)).isInstanceOf(SpaceClosed.class);
        }
    }

    @Test
    void whatWasRefusedIsThereAgainWhenTheSpaceGoesOn() {
        spaces.pause(couple.first());
        spaces.resume(couple.first());
        assertThatCode(() -> spaceActions.attempt(SpaceAction.PARK, couple.seconds()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsToldAboutKeepingIsWhatIsDone() {
        assertThat(retentionPolicy.retention())
                .isEqualTo(new Retention(
                        Duration.ofDays(90), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90)));
    }
}
