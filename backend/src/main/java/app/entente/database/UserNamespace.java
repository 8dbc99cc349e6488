package app.entente.database;

import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
final class UserNamespace {

    private UserNamespace() {}

    static List<String> commandPrefix() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }
}
