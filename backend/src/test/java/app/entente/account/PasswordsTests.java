package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.entente.account.AccountRefused.PasswordRefused;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

    private static final PasswordSettings SETTINGS = new PasswordSettings(16, 1, 1, 6);

    private final Passwords passwords = new Passwords(SETTINGS, new PasswordQueue(SETTINGS));

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource({
        "elevenchars, TOO_SHORT",
        "qwertyuiopasdfgh, COMMON",
        "123456789012, COMMON",
        "098765432109, COMMON",
        "Password12345, COMMON",
        "!!Sunshine2024!!, COMMON",
        "1qaz2wsx3edc, COMMON",
        "aaaaaaaaaaaa, COMMON",
        "lampslampslamps, COMMON",
        "noa.levi.1234, LIKE_THE_NAME",
        "Entente2026!, GUESSABLE",
        "together-partner, GUESSABLE",
        "P@ssw0rdEntente, GUESSABLE",
        "motdepasse2026, GUESSABLE",
        "ivel.aon-2026, GUESSABLE"
    })
    void whatIsTriedFirstIsRefused(String password, PasswordRefused.Reason reason) {
        assertThat(refusal(password)).isEqualTo(reason);
    }

    @Test
    void whatNobodyTypesIsRefused() {
        assertThat(refusal("lamp and kettle ".repeat(13))).isEqualTo(PasswordRefused.Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"three lamps by the window", "Xk9-pL2-qR7-vT4", "дванадцать слонов", "noa.levi walks by the sea"
            })
    void longAndUncommonIsEnough(String password) {
        assertThatCode(() -> passwords.requireAcceptable(password, "noa.levi")).doesNotThrowAnyException();
    }

    @Test
    void aHashMatchesItsPasswordAlone() {
        var hash = passwords.hash("three lamps by the window");
        assertThat(passwords.matches("three lamps by the window", Optional.of(hash)))
                .isTrue();
        assertThat(passwords.matches("three lamps by the door", Optional.of(hash)))
                .isFalse();
        assertThat(passwords.matches("three lamps by the window", Optional.empty()))
                .isFalse();
    }

    @Test
    void theSameLettersTypedAnotherWayAreTheSamePassword() {
        var hash = passwords.hash("cafe\u0301 by the harbour");
        assertThat(passwords.matches("caf\u00e9 by the harbour", Optional.of(hash)))
                .isTrue();
    }

    @Test
    void aFloodWaitsForItsTurnAndNobodyIsLost() throws InterruptedException {
        var hash = Optional.of(passwords.hash("three lamps by the window"));
        Callable<Boolean> signIn = () -> passwords.matches("three lamps by the window", hash);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(people.invokeAll(Collections.nCopies(200, signIn))).allMatch(Future::resultNow);
        }
    }

    private PasswordRefused.Reason refusal(String password) {
        return catchThrowableOfType(PasswordRefused.class, () -> passwords.requireAcceptable(password, "noa.levi"))
                .reason();
    }
}
