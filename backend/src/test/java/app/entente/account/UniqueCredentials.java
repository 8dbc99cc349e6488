package app.entente.account;

import app.entente.signin.AttemptOrigin;
import java.util.Optional;
import java.util.UUID;

/** Names, passwords and addresses that nobody else in the tests has. */
public final class UniqueCredentials {

    public static final String PASSWORD = "three lamps by the window";

    private UniqueCredentials() {}

    public static String name() {
        return "p" + UUID.randomUUID().toString().substring(0, 18);
    }

    /** A network of its own, on a device that nobody knows. */
    public static AttemptOrigin origin() {
        return new AttemptOrigin(address(), Optional.empty());
    }

    public static String address() {
        return "address of " + UUID.randomUUID();
    }
}
