package app.entente.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The file of the embedded server's password: generated once, readable by its owner only. */
record PasswordFile(Path file) {

    static PasswordFile in(Path data) throws IOException {
        var file = data.resolve("postgres-password");
        if (Files.notExists(file)) {
            write(file);
        }
        return new PasswordFile(file);
    }

    private static void write(Path file) throws IOException {
        var fresh = file.resolveSibling("postgres-password.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, draw());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String draw() {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    String read() throws IOException {
        return Files.readString(file);
    }
}
