package app.entente.ui.errors;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceClosed;
import app.entente.couple.SpaceResting;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.shell.SpaceStateWatcher;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts what went wrong into words: {@code shell.error.AlreadyOpen} for the refusal {@code AlreadyOpen}. A refusal is no
 * news for the log; what nobody has words for is, and the person reads that what they had saved is kept.
 */
@Component
public class ErrorMessages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMessages.class);
    private static final String UNEXPECTED = "shell.error.unexpected";

    public void onError(ErrorEvent event) {
        if (!reloadsForSpaceState(event.getThrowable())) {
            StatusMessages.announce(message(event.getThrowable()));
        }
    }

    /** Where the space rests or is closed the screen itself says so. */
    private static boolean reloadsForSpaceState(Throwable failure) {
        var still = failure instanceof SpaceResting || failure instanceof SpaceClosed;
        return still && SpaceStateWatcher.reload(UI.getCurrent());
    }

    /** The sentence for this failure, or for the first cause of it that has one. */
    public String message(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var key = "shell.error." + cause.getClass().getSimpleName();
            var words = text(key);
            if (!words.equals(key)) {
                return words;
            }
        }
        LOG.error("No words for what failed", failure);
        return text(UNEXPECTED);
    }
}
