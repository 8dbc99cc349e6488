package app.entente.ui.http;

import app.entente.settings.InvalidSetting;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import org.apache.catalina.util.NetMask;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The proxies whose forwarded headers are believed, as networks; none unless {@code ENTENTE_TRUSTED_PROXIES} names
 * addresses or networks.
 */
@ConfigurationProperties("entente")
public record TrustedProxySettings(@DefaultValue List<String> trustedProxies) {

    public TrustedProxySettings {
        trustedProxies = trustedProxies.stream()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .map(TrustedProxySettings::network)
                .toList();
    }

    private static String network(String given) {
        try {
            var slash = given.indexOf('/');
            var address = InetAddress.ofLiteral(slash < 0 ? given : given.substring(0, slash));
            var network = slash < 0 ? given + "/" + address.getAddress().length * Byte.SIZE : given;
            return new NetMask(network).toString();
        } catch (IllegalArgumentException _) {
            throw new InvalidSetting("entente.trusted-proxies", "addresses and networks like 10.0.0.7, 10.1.0.0/16");
        }
    }
}
