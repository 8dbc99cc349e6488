package app.entente.signin;

import java.util.Optional;

/**
 * The origin of an attempt to sign in: the network address, the device's own token where it has one, and the ticket of a
 * browser that was refused before and waits.
 */
public record AttemptOrigin(String address, Optional<String> deviceToken, Optional<String> waitingTicket) {

    public AttemptOrigin(String address, Optional<String> deviceToken) {
        this(address, deviceToken, Optional.empty());
    }
}
