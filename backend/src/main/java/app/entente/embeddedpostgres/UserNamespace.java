package app.entente.embeddedpostgres;

import java.util.List;

/**
 * Provides the command prefix that runs a program in a user namespace of its own where this process runs as root:
 * PostgreSQL refuses to run as root, which it does not see there.
 */
final class UserNamespace {

    private UserNamespace() {}

    static List<String> commandPrefix() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }
}
