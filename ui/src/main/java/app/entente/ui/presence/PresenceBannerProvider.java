package app.entente.ui.presence;

import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import app.entente.presence.Presence;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.shell.BannerProvider;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Provides the presence mark on every screen; the mark hides itself without a partner. */
@Service
class PresenceBannerProvider implements BannerProvider {

    private final Spaces spaces;
    private final Presence presence;
    private final ObjectProvider<LiveUpdates> liveUpdates;

    PresenceBannerProvider(Spaces spaces, Presence presence, ObjectProvider<LiveUpdates> liveUpdates) {
        this.spaces = spaces;
        this.presence = presence;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public boolean isMark() {
        return true;
    }

    @Override
    public Optional<Component> bannerFor(PersonId person) {
        return Optional.of(new PresenceMark(new PresenceModel(presence, spaces, person), liveUpdates.getObject()));
    }
}
