package app.entente.account;

import java.util.UUID;

/** Names, passwords and addresses that nobody else in the tests has. */
public final class UniqueCredentials {

    public static final String PASSWORD = "three lamps by the window";

    private UniqueCredentials() {}

    public static String name() {
        return "p" + UUID.randomUUID().toString().substring(0, 18);
    }

    public static String address() {
        return "address of " + UUID.randomUUID();
    }
}
