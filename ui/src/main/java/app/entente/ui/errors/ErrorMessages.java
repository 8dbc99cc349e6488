package app.entente.ui.errors;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.database.OutageGuard;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.shell.SpaceStateWatcher;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds the message of a failure: {@code shell.error.AlreadyOpen} for the refusal {@code AlreadyOpen}. A refusal is not
 * logged. A failure without a message is logged, in one line where a screen sent what cannot be read, and the person reads
 * that their saved answers are kept; while the database is out of reach, that what they typed is still there.
 */
@Component
public class ErrorMessages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMessages.class);
    private static final String UNEXPECTED = "shell.error.unexpected";
    private static final String OUTAGE = "shell.error.outage";

    public void onError(ErrorEvent event) {
        if (!reloadsForSpaceState(event.getThrowable())) {
            var words = message(event.getThrowable());
            StatusMessages.announce(OutageGuard.isOutage(event.getThrowable()) ? text(OUTAGE) : words);
        }
    }

    /** Reloads the screen where the space is paused or closed, since the reloaded screen says so itself. */
    private static boolean reloadsForSpaceState(Throwable failure) {
        var still = failure instanceof SpaceResting || failure instanceof SpaceClosed;
        return still && SpaceStateWatcher.reload(UI.getCurrent());
    }

    /** Returns the message for this failure, or for its first cause that has one. */
    public String message(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var key = "shell.error." + cause.getClass().getSimpleName();
            var words = text(key);
            if (!words.equals(key)) {
                return words;
            }
        }
        ScreenMessageFailures.describe(failure)
                .ifPresentOrElse(ScreenMessageLog::write, () -> LOG.error("No words for what failed", failure));
        return text(UNEXPECTED);
    }
}
