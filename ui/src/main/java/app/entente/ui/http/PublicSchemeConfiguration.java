package app.entente.ui.http;

import app.entente.publicurl.PublicUrlSettings;
import app.entente.ui.security.HostCookies;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Treats requests for a public address that begins with https as encrypted, whatever the proxy before this server says,
 * and names the session's cookie accordingly.
 */
@Configuration(proxyBeanMethods = false)
class PublicSchemeConfiguration {

    private static final String HTTPS = "https";

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> publicScheme(PublicUrlSettings settings) {
        return factory -> settings.publicUrl()
                .map(URI::create)
                .filter(it -> HTTPS.equals(it.getScheme()))
                .ifPresent(it -> factory.addEngineValves(new PublicSchemeValve(it.getHost())));
    }

    @Bean
    static ServletContextInitializer sessionCookie(PublicUrlSettings settings) {
        return context -> settings.publicUrl()
                .filter(it -> it.startsWith(HTTPS))
                .ifPresent(_ -> {
                    var cookie = context.getSessionCookieConfig();
                    cookie.setName(HostCookies.PREFIX + cookie.getName());
                    cookie.setPath("/");
                    cookie.setSecure(true);
                });
    }

    private static final class PublicSchemeValve extends ValveBase {

        private final String host;

        PublicSchemeValve(String host) {
            super(true);
            this.host = host;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (host.equalsIgnoreCase(request.getServerName())) {
                request.setSecure(true);
                request.getCoyoteRequest().scheme().setString(HTTPS);
            }
            getNext().invoke(request, response);
        }
    }
}
