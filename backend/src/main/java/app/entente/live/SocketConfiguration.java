package app.entente.live;

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
 * STOMP over WebSocket at {@code /live}: whoever is signed in may listen to their own updates, and may say nothing.
 * Connecting takes the page's CSRF token; other origins are turned away.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocketMessageBroker
@EnableWebSocketSecurity
class SocketConfiguration implements WebSocketMessageBrokerConfigurer {

    private static final long[] HEARTBEAT = {10_000, 10_000};

    /** Each socket has a destination of its own; beyond this many, the broker looks through all of them for each message. */
    private static final int MOST_SOCKETS = 100_000;

    private final Sockets sockets;
    private final HeartbeatScheduler heartbeats;

    SocketConfiguration(Sockets sockets, HeartbeatScheduler heartbeats) {
        this.sockets = sockets;
        this.heartbeats = heartbeats;
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/live");
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.setCacheLimit(MOST_SOCKETS)
                .enableSimpleBroker("/queue")
                .setHeartbeatValue(HEARTBEAT)
                .setTaskScheduler(heartbeats.scheduler());
    }

    @Override
    public void configureWebSocketTransport(WebSocketTransportRegistration registration) {
        registration
                .addDecoratorFactory(sockets)
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
                .simpSubscribeDestMatchers("/user" + Sockets.UPDATES)
                .authenticated()
                .anyMessage()
                .denyAll()
                .build();
    }
}
