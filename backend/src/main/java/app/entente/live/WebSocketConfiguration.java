package app.entente.live;

import app.entente.publicurl.PublicUrlSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.socket.EnableWebSocketSecurity;
import org.springframework.security.messaging.access.intercept.MessageMatcherDelegatingAuthorizationManager;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;

/**
 * Configures STOMP over WebSocket at {@code /live}: a signed-in person may subscribe to their own notices, and may send
 * nothing. Connecting needs the page's CSRF token; other origins are refused.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
@EnableWebSocketSecurity
class WebSocketConfiguration implements WebSocketMessageBrokerConfigurer {

    private static final long[] HEARTBEAT = {10_000, 10_000};

    /**
     * The number of destinations that the broker caches, one per socket; beyond it the broker searches all of them for
     * each message.
     */
    private static final int MAX_SOCKETS = 100_000;

    private final WebSocketNotifier webSocketNotifier;
    private final HeartbeatScheduler heartbeats;
    private final PublicUrlSettings publicUrl;
    private final PlainSocketErrors plainSocketErrors;

    WebSocketConfiguration(
            WebSocketNotifier webSocketNotifier,
            HeartbeatScheduler heartbeats,
            PublicUrlSettings publicUrl,
            PlainSocketErrors plainSocketErrors) {
        this.webSocketNotifier = webSocketNotifier;
        this.heartbeats = heartbeats;
        this.publicUrl = publicUrl;
        this.plainSocketErrors = plainSocketErrors;
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.setErrorHandler(plainSocketErrors);
        registry.addEndpoint("/live")
                .setAllowedOrigins(publicUrl.publicUrl().stream().toArray(String[]::new));
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.setCacheLimit(MAX_SOCKETS)
                .enableSimpleBroker("/queue")
                .setHeartbeatValue(HEARTBEAT)
                .setTaskScheduler(heartbeats.scheduler());
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration registration) {
        registration
                .addDecoratorFactory(webSocketNotifier)
                .setMessageSizeLimit(4 * 1024)
                .setSendBufferSizeLimit(64 * 1024)
                .setSendTimeLimit(5_000)
                .setTimeToFirstMessage(10_000);
    }

    @Bean
    AuthorizationManager<Message<?>> messageAuthorization(
            MessageMatcherDelegatingAuthorizationManager.Builder messages) {
        return messages.nullDestMatcher()
                .authenticated()
                .simpSubscribeDestMatchers("/user" + WebSocketNotifier.UPDATES)
                .authenticated()
                .anyMessage()
                .denyAll()
                .build();
    }
}
