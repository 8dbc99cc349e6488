package app.entente.publicurl;

import app.entente.settings.InvalidSetting;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The address at which people reach this server, without a slash at its end; empty unless {@code ENTENTE_PUBLIC_URL}
 * names one. Public, because it is the address of links, codes and pages, and the origin of sockets.
 */
@ConfigurationProperties("entente")
public record PublicUrlSettings(Optional<String> publicUrl) {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?/?");

    public PublicUrlSettings {
        publicUrl = publicUrl
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .map(PublicUrlSettings::checked);
    }

    private static String checked(String address) {
        if (!ORIGIN.matcher(address).matches()) {
            throw new InvalidSetting("entente.public-url", "like https://entente.example or http://192.168.1.20:8080");
        }
        return URI.create(address).resolve("/").toString().replaceAll("/$", "");
    }
}
