package app.entente.live;

import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceEnded;
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
 * Passes each person's notices to their open sockets. When one of their signed-in places ends, all their sockets close:
 * those still signed in connect again, and no others can.
 */
@Component
class WebSocketNotifier implements WebSocketHandlerDecoratorFactory {

    static final String UPDATES = "/queue/updates";

    private static final Logger LOG = LoggerFactory.getLogger(WebSocketNotifier.class);
    private static final Set<String> MAY_HAVE_LOST_THE_RIGHT = Set.of(SignedInPlaceEnded.KIND, ChangeNotice.AGAIN);

    private final NoticeHub noticeHub;
    private final ObjectProvider<SimpMessagingTemplate> template;
    private final Map<String, Subscription> registrations = new ConcurrentHashMap<>();

    WebSocketNotifier(NoticeHub noticeHub, ObjectProvider<SimpMessagingTemplate> template) {
        this.noticeHub = noticeHub;
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
                        it -> registrations.put(
                                session.getId(),
                                noticeHub.subscribe(it, changeNotice -> send(changeNotice, it, session))),
                        () -> close(session));
    }

    private void closed(WebSocketSession session) {
        Optional.ofNullable(registrations.remove(session.getId())).ifPresent(Subscription::close);
    }

    private void send(ChangeNotice changeNotice, PersonId person, WebSocketSession session) {
        if (MAY_HAVE_LOST_THE_RIGHT.contains(changeNotice.kind())) {
            close(session);
            return;
        }
        var headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
        headers.setSessionId(session.getId()); // else each socket would send it to every socket of the person
        template.getObject()
                .convertAndSendToUser(person.value().toString(), UPDATES, changeNotice, headers.getMessageHeaders());
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
