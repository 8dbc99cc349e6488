package app.entente.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A proxy that speaks TLS before one node, with the very lines that the operator is given to read. */
final class TlsProxy implements AutoCloseable {

    /** What is installed, and what its configuration needs around the lines of the guide. */
    enum Program {
        NGINX {
            @Override
            List<String> command(Path program, Path configuration) {
                return List.of(program.toString(), "-c", configuration.toString());
            }

            @Override
            String configuration(String lines, Path folder) {
                return """
                        daemon off;
                        pid %1$s/nginx.pid;
                        error_log stderr;
                        events {}
                        http {
                            access_log off;
                            client_body_temp_path %1$s/body;
                            proxy_temp_path %1$s/proxy;
                            fastcgi_temp_path %1$s/fastcgi;
                            uwsgi_temp_path %1$s/uwsgi;
                            scgi_temp_path %1$s/scgi;
                            %2$s
                        }
                        """.formatted(
                        folder,
                        lines.replace("/etc/letsencrypt/live/entente.example/fullchain.pem", folder + "/cert.pem")
                                .replace("/etc/letsencrypt/live/entente.example/privkey.pem", folder + "/key.pem"));
            }
        },
        CADDY {
            @Override
            List<String> command(Path program, Path configuration) {
                return List.of(
                        program.toString(), "run", "--adapter", "caddyfile", "--config", configuration.toString());
            }

            @Override
            String configuration(String lines, Path folder) {
                return """
                        {
                            admin off
                            auto_https disable_redirects
                            skip_install_trust
                            storage file_system %s
                        }
                        """.formatted(folder)
                        + lines.replace("{\n", "{\n    tls %1$s/cert.pem %1$s/key.pem\n".formatted(folder));
            }
        };

        abstract List<String> command(Path program, Path configuration);

        abstract String configuration(String lines, Path folder);

        String language() {
            return name().toLowerCase(Locale.ROOT);
        }

        Optional<Path> installed() {
            return OperatorGuide.program(language());
        }
    }

    private final int port;
    private final Process process;

    /**
     * Starts it on a port of this computer.
     *
     * @param lines the lines of the guide, for the host {@code entente.example} before {@code 127.0.0.1:8080}
     */
    TlsProxy(Program program, String lines, Path folder, int port, URI node) throws IOException, InterruptedException {
        this.port = port;
        makeCertificate(folder);
        var own = lines.replace("entente.example {", "https://localhost:" + port + " {")
                .replace("listen 443", "listen 127.0.0.1:" + port)
                .replace("server_name entente.example", "server_name localhost")
                .replace("127.0.0.1:8080", "127.0.0.1:" + node.getPort());
        var configuration = Files.writeString(folder.resolve("proxy.conf"), program.configuration(own, folder));
        process = new ProcessBuilder(program.command(program.installed().orElseThrow(), configuration))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("proxy.log").toFile())
                .start();
    }

    URI address() {
        return URI.create("https://localhost:" + port);
    }

    private static void makeCertificate(Path folder) throws IOException, InterruptedException {
        var making = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=localhost",
                        "-keyout",
                        "key.pem",
                        "-out",
                        "cert.pem")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("certificate.log").toFile())
                .start();
        if (!making.waitFor(30, TimeUnit.SECONDS) || making.exitValue() != 0) {
            throw new IllegalStateException("No certificate was made: see " + folder.resolve("certificate.log"));
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
