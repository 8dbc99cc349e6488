package app.entente.ui.shell;

import app.entente.person.PersonId;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Provides a banner below the top bar of every screen for a person it concerns, such as a person in the demo. */
public interface BannerProvider {

    Optional<Component> bannerFor(PersonId person);

    /** Returns whether it is one small mark, shown in the top bar. */
    default boolean isMark() {
        return false;
    }
}
