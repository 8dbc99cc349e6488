package app.entente.push;

import app.entente.settings.InvalidSetting;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hosts of push services that this server may send to, each with its subdomains; {@code off} turns web push off.
 * The default is the services of the known browsers: Google, Mozilla, Apple, Microsoft.
 */
@ConfigurationProperties("entente.push")
record PushSettings(
        @DefaultValue({"fcm.googleapis.com", "push.services.mozilla.com", "push.apple.com", "notify.windows.com"})
        List<String> hosts) {

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    PushSettings {
        hosts = hosts.stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .toList();
        hosts = hosts.equals(List.of("off")) ? List.of() : hosts;
        if (!hosts.stream().allMatch(it -> HOST.matcher(it).matches())) {
            throw new InvalidSetting(
                    "entente.push.hosts", "off, or host names like push.example with commas between them");
        }
    }

    boolean allows(String host) {
        return hosts.stream().anyMatch(it -> host.equals(it) || host.endsWith("." + it));
    }
}
