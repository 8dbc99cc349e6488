package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.SpaceClosed;
import app.entente.couple.SpaceResting;
import app.entente.ui.kit.Notices;
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
public class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final String UNEXPECTED = "shell.error.unexpected";

    void tell(ErrorEvent event) {
        if (!turned(event.getThrowable())) {
            Notices.say(of(event.getThrowable()));
        }
    }

    /** Where the space rests or is closed the screen itself says so. */
    private static boolean turned(Throwable failure) {
        var still = failure instanceof SpaceResting || failure instanceof SpaceClosed;
        return still && SpaceWatch.turn(UI.getCurrent());
    }

    /** The sentence for this failure, or for the first cause of it that has one. */
    public String of(Throwable failure) {
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
