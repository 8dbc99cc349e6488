package app.entente.privacy;

import app.entente.account.PlaceSettings;
import app.entente.couple.RetentionSettings;
import app.entente.session.UnopenedSettings;
import org.springframework.stereotype.Service;

/** Tells for how long things are kept. */
@Service
public class Keeping {

    private final Retention retention;

    Keeping(UnopenedSettings sessions, RetentionSettings ended, PlaceSettings places) {
        retention = new Retention(
                sessions.unopenedSessions(), ended.endedInvitations(), ended.closedSpaces(), places.unused());
    }

    public Retention retention() {
        return retention;
    }
}
