package app.entente.bench;

import app.entente.live.ChangeNotice;
import java.util.Objects;
import org.apache.tomcat.websocket.server.WsSci;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.socket.config.annotation.DelegatingWebSocketMessageBrokerConfiguration;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

/** The yardstick: Spring's simple broker alone, on a Tomcat of its own, without a check of anything; and one commit. */
final class PlainBrokerBaseline implements AutoCloseable {

    private static final String TABLE = "create table bare (id integer primary key, payload bytea not null)";
    private static final String COMMIT = """
            insert into bare (id, payload)
            values (:id, :payload)
                on conflict (id) do update set payload = excluded.payload
            """;
    private static final byte[] PAYLOAD = new byte[284]; // what the smallest sealed payload takes

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();
    private final SimpMessagingTemplate template;
    private final JdbcClient jdbc;

    PlainBrokerBaseline(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(TABLE).update();
        context.registerBean(TomcatServletWebServerFactory.class, PlainBrokerBaseline::tomcat);
        context.registerBean(DispatcherServlet.class, () -> new DispatcherServlet((WebApplicationContext) context));
        context.registerBean(ServletRegistrationBean.class, () -> servlet(context.getBean(DispatcherServlet.class)));
        context.registerBean(Relay.class, Relay::new);
        context.register(DelegatingWebSocketMessageBrokerConfiguration.class);
        context.refresh();
        template = context.getBean("brokerMessagingTemplate", SimpMessagingTemplate.class);
    }

    int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    void change(int couple, long revision) {
        jdbc.sql(COMMIT).param("id", couple).param("payload", PAYLOAD).update();
        template.convertAndSend("/queue/" + couple, new ChangeNotice("Changed", revision));
    }

    @Override
    public void close() {
        context.close();
    }

    private static TomcatServletWebServerFactory tomcat() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.addContextCustomizers(it -> it.addServletContainerInitializer(new WsSci(), null));
        return factory;
    }

    private static ServletRegistrationBean<DispatcherServlet> servlet(DispatcherServlet dispatcher) {
        var registration = new ServletRegistrationBean<>(dispatcher, "/");
        registration.setLoadOnStartup(1);
        return registration;
    }

    /** Registered by hand: in a package of Entente's it must not be found by Entente itself. */
    private static final class Relay implements WebSocketMessageBrokerConfigurer {

        @Override
        public void registerStompEndpoints(StompEndpointRegistry registry) {
            registry.addEndpoint("/live");
        }

        @Override
        public void configureMessageBroker(MessageBrokerRegistry registry) {
            registry.enableSimpleBroker("/queue");
        }
    }
}
