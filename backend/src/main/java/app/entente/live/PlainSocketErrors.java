package app.entente.live;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.stomp.StompCommand;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.messaging.StompSubProtocolErrorHandler;

/** Answers whatever a socket may not send with the same frame, which tells nothing about the inside. */
@Component
final class PlainSocketErrors extends StompSubProtocolErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PlainSocketErrors.class);

    @Override
    public Message<byte[]> handleClientMessageProcessingError(@Nullable Message<byte[]> message, Throwable failure) {
        LOG.info("A socket's frame was refused");
        var frame = StompHeaderAccessor.create(StompCommand.ERROR);
        frame.setMessage("refused");
        frame.setLeaveMutable(true);
        return MessageBuilder.createMessage(new byte[0], frame.getMessageHeaders());
    }
}
