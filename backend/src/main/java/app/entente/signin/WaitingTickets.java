package app.entente.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.vault.Vault;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Signs a ticket for a browser whose sign-in was refused: since when it waits, for one name on one network. It is stored
 * nowhere on the server, and tells neither name nor network.
 */
@Component
class WaitingTickets {

    private static final Duration WAIT = Duration.ofMinutes(1);

    private static final Duration VALID = Duration.ofMinutes(10);
    private static final String PURPOSE = "signin.waiting";
    private static final String SEPARATOR = ".";
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{43}\\.([0-9]{1,18}))\\.[A-Za-z0-9_-]{43}");

    private final Vault vault;
    private final Clock clock;

    WaitingTickets(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** A ticket that was made here for this name and network, not long ago. */
    record WaitingTicket(String value, Instant made) {

        @Override
        public String toString() {
            return "WaitingTicket[hidden]";
        }
    }

    WaitingTicket issue(String name, AttemptOrigin origin) {
        var now = clock.instant();
        var text = Token.random().value() + SEPARATOR + now.toEpochMilli();
        return new WaitingTicket(sign(text, name, origin), now);
    }

    /** Returns the ticket that the browser holds; empty unless it was made for this name and network. */
    Optional<WaitingTicket> read(String name, AttemptOrigin origin) {
        return origin.waitingTicket().flatMap(it -> read(it, name, origin));
    }

    private Optional<WaitingTicket> read(String value, String name, AttemptOrigin origin) {
        var parts = FORM.matcher(value);
        if (!parts.matches()
                || !MessageDigest.isEqual(sign(parts.group(1), name, origin).getBytes(UTF_8), value.getBytes(UTF_8))) {
            return Optional.empty();
        }
        var made = Instant.ofEpochMilli(Long.parseLong(parts.group(2)));
        return made.plus(VALID).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(new WaitingTicket(value, made));
    }

    /** Returns how long the browser still waits for its attempt; zero or less where it has waited long enough. */
    Duration wait(WaitingTicket ticket) {
        return Duration.between(clock.instant(), ticket.made().plus(WAIT));
    }

    private String sign(String text, String name, AttemptOrigin origin) {
        var signature =
                vault.mac(PURPOSE, (text + " " + name + " " + NetworkPrefix.of(origin.address())).getBytes(UTF_8));
        return text + SEPARATOR + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
