package app.entente.ui.shell;

import app.entente.person.PersonId;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a feature wants to say below the top bar of every screen, to those whom it concerns. */
public interface BannerProvider {

    Optional<Component> bannerFor(PersonId person);
}
