package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

import app.entente.demo.DemoUnavailable.DemoOver;
import app.entente.demo.Demos;
import app.entente.person.PersonId;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuard;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.shell.BannerProvider;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Adds the demo's banner, and redirects its people from settings and invitation, which need an account or a partner.
 */
@Service
class DemoMode implements BannerProvider, RouteGuard {

    private static final Set<String> CLOSED_PATHS = Set.of(Paths.SETTINGS, Paths.INVITE);

    private final Demos demos;
    private final CurrentMember currentMember;

    DemoMode(Demos demos, CurrentMember currentMember) {
        this.demos = demos;
        this.currentMember = currentMember;
    }

    @Override
    public Optional<Component> bannerFor(PersonId person) {
        return demos.findByPerson(person)
                .map(it -> DemoPersona.of(person, it))
                .map(me -> new DemoBanner(me, () -> letPartnerAct(me.other())));
    }

    @Override
    public Optional<String> redirectFor(String path, PersonId person) {
        return CLOSED_PATHS.contains(path) ? demos.findByPerson(person).map(_ -> Paths.COMPARISON) : Optional.empty();
    }

    private void letPartnerAct(DemoPersona partner) {
        demos.letPartnerAct(
                currentMember.membership().orElseThrow(DemoOver::new),
                UI.getCurrent().getLocale());
        StatusMessages.announce(text("demo.acted", partner.displayName()));
    }
}
