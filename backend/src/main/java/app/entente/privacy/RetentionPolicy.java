package app.entente.privacy;

import app.entente.couple.RetentionSettings;
import app.entente.session.UnopenedSessionSettings;
import app.entente.signin.SignedInPlaceSettings;
import org.springframework.stereotype.Service;

/** Provides the retention periods. */
@Service
public class RetentionPolicy {

    private final Retention retention;

    RetentionPolicy(UnopenedSessionSettings sessions, RetentionSettings ended, SignedInPlaceSettings places) {
        retention = new Retention(
                sessions.unopenedSessions(), ended.endedInvitations(), ended.closedSpaces(), places.lifetime());
    }

    public Retention retention() {
        return retention;
    }
}
