package app.entente.ui.http;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the client's address and the scheme from forwarded headers, of trusted proxies only. A forwarded host is never
 * believed: many proxies pass on the client's own.
 */
@Configuration(proxyBeanMethods = false)
class TrustedProxyConfiguration {

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> trustedProxies(
            TrustedProxySettings settings) {
        return factory -> {
            if (!settings.trustedProxies().isEmpty()) {
                factory.addEngineValves(valve(String.join(",", settings.trustedProxies())));
            }
        };
    }

    private static ForwardedAddressValve valve(String networks) {
        var valve = new ForwardedAddressValve();
        valve.setInternalProxies(networks);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
