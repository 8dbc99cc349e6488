package app.entente.push;

/** The result of one message to a push service. */
public sealed interface PushResult {

    record Sent() implements PushResult {}

    /** The device has ended the subscription; nothing is to be sent there any more. */
    record Gone() implements PushResult {}

    /** The push service could not be reached, or refused; the message is not sent again. */
    record NotSent() implements PushResult {}
}
