package app.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.signin.RefusedAttempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;

@ExtendWith(OutputCaptureExtension.class)
class RefusalReportTests {

    private long spaces = PrivacyThreshold.SPACES;
    private final RefusalReport report = new RefusalReport(new PrivacyThreshold(() -> spaces));

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000})
    void withFewSpacesNothingMovesAndNothingIsSaid(int attempts, CapturedOutput output) {
        spaces = PrivacyThreshold.SPACES - 1;
        refuse(RefusedAttempt.SIGN_IN, attempts);
        report.report();
        assertThat(report.total(RefusedAttempt.SIGN_IN)).isZero();
        assertThat(output).doesNotContain("Refused");
    }

    @Test
    void whatWasForgottenIsNotToldLaterEither(CapturedOutput output) {
        spaces = PrivacyThreshold.SPACES - 1;
        refuse(RefusedAttempt.RECOVERY_CODE, 50);
        report.report();
        spaces = PrivacyThreshold.SPACES;
        report.report();
        assertThat(report.total(RefusedAttempt.RECOVERY_CODE)).isZero();
        assertThat(output).doesNotContain("Refused");
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsSaidAndNothingFails(CapturedOutput output) {
        var away = new RefusalReport(new PrivacyThreshold(() -> {
            throw new DataAccessResourceFailureException("gone");
        }));
        for (var time = 0; time < RefusalReport.MANY; time++) {
            away.add(RefusedAttempt.SIGN_IN);
        }
        away.report();
        assertThat(away.total(RefusedAttempt.SIGN_IN)).isZero();
        assertThat(output).doesNotContain("Refused");
    }

    @Test
    void manyInAMinuteAreSaidInOneLine(CapturedOutput output) {
        refuse(RefusedAttempt.SIGN_IN, 12);
        refuse(RefusedAttempt.SIGN_UP, 3);
        report.report();
        report.report();
        assertThat(output)
                .containsOnlyOnce(
                        "Refused in the last minute: 12 sign-ins, 0 invitation codes, 0 recovery codes, 3 sign-ups");
    }

    @Test
    void aFewAreCountedAndNotSaid(CapturedOutput output) {
        refuse(RefusedAttempt.INVITATION_CODE, RefusalReport.MANY - 1);
        report.report();
        assertThat(report.total(RefusedAttempt.INVITATION_CODE)).isEqualTo(RefusalReport.MANY - 1);
        assertThat(output).doesNotContain("Refused");
    }

    @Test
    void nothingIsCountedBeforeTheMinuteIsOver() {
        refuse(RefusedAttempt.SIGN_IN, 1);
        assertThat(report.total(RefusedAttempt.SIGN_IN)).isZero();
        report.report();
        refuse(RefusedAttempt.SIGN_IN, 1);
        report.report();
        assertThat(report.total(RefusedAttempt.SIGN_IN)).isEqualTo(2);
    }

    private void refuse(RefusedAttempt kind, int times) {
        for (var time = 0; time < times; time++) {
            report.add(kind);
        }
    }
}
