package app.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule notices each way past the clock. */
class ClockRuleTests {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Milliseconds.class,
                Nanoseconds.class,
                ClockOfItsOwn.class,
                Ticks.class,
                NowOfTheMachine.class,
                NowInAZone.class
            })
    void everyWayPastTheClockIsNoticed(Class<?> planted) {
        assertThat(breaks(planted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = NowOfAClock.class)
    void whatAsksTheClockIsFine(Class<?> right) {
        assertThat(breaks(right)).isFalse();
    }

    private static boolean breaks(Class<?> type) {
        return ClockRule.timeComesFromAClock()
                .evaluate(new ClassFileImporter().importClasses(type))
                .hasViolation();
    }

    record Milliseconds(long at) {

        Milliseconds() {
            this(System.currentTimeMillis());
        }
    }

    record Nanoseconds(LongSupplier at) {

        Nanoseconds() {
            this(System::nanoTime);
        }
    }

    record ClockOfItsOwn(Clock clock) {

        ClockOfItsOwn() {
            this(Clock.systemUTC());
        }
    }

    record Ticks(Clock clock) {

        Ticks() {
            this(Clock.tickSeconds(ZoneOffset.UTC));
        }
    }

    record NowOfTheMachine(Supplier<Instant> at) {

        NowOfTheMachine() {
            this(Instant::now);
        }
    }

    record NowInAZone(LocalDate at) {

        NowInAZone() {
            this(LocalDate.now(ZoneOffset.UTC));
        }
    }

    record NowOfAClock(LocalDate at) {

        NowOfAClock(Clock clock) {
            this(LocalDate.now(clock));
        }
    }
}
