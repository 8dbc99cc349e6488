package app.entente.ui.errors;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells failures of a message that a screen sent, before any code of this application read it, from failures of the
 * application: who sends garbage must not fill the log.
 */
final class ScreenMessageFailures {

    private static final String FLOW = "com.vaadin.flow.server.communication.";
    private static final Set<String> READERS =
            Set.of(FLOW + "ServerRpcHandler", FLOW + "UidlRequestHandler", FLOW + "PushHandler");
    private static final String OWN = "app.entente.";

    private ScreenMessageFailures() {}

    /** Returns the kinds of the failure and where it was raised, without a message; empty where it is the application's. */
    static Optional<String> describe(Throwable failure) {
        var causes =
                Stream.iterate(failure, it -> it != null, Throwable::getCause).toList();
        if (causes.stream().noneMatch(ScreenMessageFailures::isReading)
                || causes.stream().anyMatch(ScreenMessageFailures::isOwn)) {
            return Optional.empty();
        }
        var last = causes.getLast();
        var at = Stream.of(last.getStackTrace())
                .findFirst()
                .map(it -> it.getClassName() + ":" + it.getLineNumber())
                .orElse("?");
        return Optional.of(last.getClass().getSimpleName() + " at " + at);
    }

    private static boolean isReading(Throwable failure) {
        return Stream.of(failure.getStackTrace()).anyMatch(ScreenMessageFailures::isReader);
    }

    /** Returns whether code of this application runs in it, above the reading of the message. */
    private static boolean isOwn(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .takeWhile(it -> !isReader(it))
                .anyMatch(it -> it.getClassName().startsWith(OWN));
    }

    private static boolean isReader(StackTraceElement frame) {
        var name = frame.getClassName();
        var end = name.indexOf('$');
        return READERS.contains(end < 0 ? name : name.substring(0, end));
    }
}
