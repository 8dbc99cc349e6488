package app.entente.live;

import app.entente.account.PersonId;
import app.entente.account.PlaceEnded;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;

/**
 * Passes each person's beats to their open sockets. When one of their signed-in places ends, all their sockets close:
 * whoever is still signed in connects again, and nobody else can.
 */
@Component
class Sockets implements WebSocketHandlerDecoratorFactory {

    static final String UPDATES = "/queue/updates";

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
    private static final Set<String> MAY_HAVE_LOST_THE_RIGHT = Set.of(PlaceEnded.KIND, Beat.AGAIN);

    private final Hub hub;
    private final ObjectProvider<SimpMessagingTemplate> template;
    private final Map<String, Registration> registrations = new ConcurrentHashMap<>();

    Sockets(Hub hub, ObjectProvider<SimpMessagingTemplate> template) {
        this.hub = hub;
        this.template = template;
    }

    @Override
    public WebSocketHandler decorate(WebSocketHandler handler) {
        return new WebSocketHandlerDecorator(handler) {
            @Override
            public void afterConnectionEstablished(WebSocketSession session) throws Exception {
                super.afterConnectionEstablished(session);
                opened(session);
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
                closed(session);
                super.afterConnectionClosed(session, status);
            }
        };
    }

    private void opened(WebSocketSession session) {
        person(session)
                .ifPresentOrElse(
                        it -> registrations.put(session.getId(), hub.listen(it, beat -> pass(beat, it, session))),
                        () -> close(session));
    }

    private void closed(WebSocketSession session) {
        Optional.ofNullable(registrations.remove(session.getId())).ifPresent(Registration::close);
    }

    private void pass(Beat beat, PersonId person, WebSocketSession session) {
        if (MAY_HAVE_LOST_THE_RIGHT.contains(beat.kind())) {
            close(session);
            return;
        }
        var headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
        headers.setSessionId(session.getId()); // else every socket of the person would get it from each
        template.getObject()
                .convertAndSendToUser(person.value().toString(), UPDATES, beat, headers.getMessageHeaders());
    }

    private static void close(WebSocketSession session) {
        try {
            session.close(CloseStatus.POLICY_VIOLATION);
        } catch (IOException e) {
            LOG.debug("A socket was gone before it could be closed", e);
        }
    }

    private static Optional<PersonId> person(WebSocketSession session) {
        return Optional.ofNullable(session.getPrincipal()).flatMap(it -> personId(it.getName()));
    }

    private static Optional<PersonId> personId(String name) {
        try {
            return Optional.of(new PersonId(UUID.fromString(name)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
