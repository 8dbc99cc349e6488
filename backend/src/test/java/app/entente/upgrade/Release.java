package app.entente.upgrade;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A release as a test resource: its database as a script, and the secrets that belong to it and are nowhere in it.
 *
 * <p>The secrets are those of couples that nobody has ever been.
 */
record Release(String version) {

    private static final Path FOLDER = Path.of("src/test/resources/releases");

    boolean written() {
        return Files.exists(file(".sql.gz"));
    }

    String script() {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(".sql.gz"))), StandardCharsets.UTF_8))) {
            return in.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void script(String sql) {
        try (var out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file(".sql.gz"))), StandardCharsets.UTF_8))) {
            out.write(sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String secret(String name) {
        return secrets().getProperty(name);
    }

    /** The moment after the last change in this database. */
    Instant taken() {
        return Instant.parse(secret("taken"));
    }

    void secrets(Properties secrets) {
        try (var out = Files.newBufferedWriter(file(".properties"))) {
            for (var name : secrets.stringPropertyNames().stream().sorted().toList()) {
                out.write(name + "=" + secrets.getProperty(name) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties secrets() {
        try (var in = Files.newBufferedReader(file(".properties"))) {
            var secrets = new Properties();
            secrets.load(in);
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String ending) {
        return FOLDER.resolve(version + ending);
    }
}
