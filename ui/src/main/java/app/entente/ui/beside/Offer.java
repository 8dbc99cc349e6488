package app.entente.ui.beside;

import app.entente.account.PersonId;
import app.entente.couple.Spaces;
import app.entente.presence.SideBySide;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.HeaderStrip;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Offers everybody to be side by side; the strip shows itself where there is a partner. */
@Service
class Offer implements HeaderStrip {

    private final Spaces spaces;
    private final SideBySide sideBySide;
    private final ObjectProvider<Pulse> pulse;

    Offer(Spaces spaces, SideBySide sideBySide, ObjectProvider<Pulse> pulse) {
        this.spaces = spaces;
        this.sideBySide = sideBySide;
        this.pulse = pulse;
    }

    @Override
    public Optional<Component> of(PersonId person) {
        return Optional.of(new BesideStrip(new Beside(sideBySide, spaces, person), pulse.getObject()));
    }
}
