package app.entente.push;

import app.entente.push.PushResult.NotSent;
import org.springframework.stereotype.Service;

/**
 * Sends the one message there is, which has no content: a push service learns that this server calls a device, and
 * nothing else. The addresses of the host are asked for again before each message.
 */
@Service
public class PushMessages {

    private final PushEndpoints endpoints;
    private final PushClient client;
    private final ServerKey key;

    PushMessages(PushEndpoints endpoints, PushClient client, ServerKey key) {
        this.endpoints = endpoints;
        this.client = client;
        this.key = key;
    }

    /** Returns whether the operator allows a push service at all. */
    public boolean available() {
        return endpoints.anyAllowed();
    }

    /** Returns the public key with which a browser subscribes. */
    public String publicKey() {
        return key.publicKey();
    }

    /** Throws {@link PushRefused} unless the endpoint is one that this server may send to. */
    public void requireAccepted(String endpoint) {
        endpoints.accept(endpoint);
    }

    /** Sends one empty message; throws {@link PushRefused} where the endpoint is not allowed any more. */
    public PushResult send(String endpoint) {
        var to = endpoints.accept(endpoint);
        return endpoints.isReachable(to) ? client.post(to) : new NotSent();
    }
}
