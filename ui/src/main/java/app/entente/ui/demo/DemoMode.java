package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;
import static java.util.stream.Collectors.joining;

import app.entente.couple.Membership;
import app.entente.demo.DemoAct;
import app.entente.demo.DemoRole;
import app.entente.demo.DemoUnavailable.DemoOver;
import app.entente.demo.DemoVariant;
import app.entente.demo.Demos;
import app.entente.person.PersonId;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuard;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.shell.BannerProvider;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Adds the demo's banner, and redirects its people from settings and invitation, which need an account or a partner.
 */
@Service
class DemoMode implements BannerProvider, RouteGuard {

    private static final Set<String> CLOSED_PATHS = Set.of(Paths.SETTINGS, Paths.INVITE);

    private static final Set<String> BEFORE_THE_DOOR = Set.of(Paths.ANSWER, Paths.THEMES, Paths.READ_BACK, Paths.DOOR);

    private final Demos demos;
    private final DemoPath demoPath;
    private final CurrentMember currentMember;

    DemoMode(Demos demos, DemoPath demoPath, CurrentMember currentMember) {
        this.demoPath = demoPath;
        this.demos = demos;
        this.currentMember = currentMember;
    }

    @Override
    public Optional<Component> bannerFor(PersonId person) {
        return demos.findByPerson(person)
                .map(it -> DemoRole.of(it, person))
                .map(me -> new DemoBanner(me, () -> nextStop(me.variant()), () -> letPartnerAct(me.other())));
    }

    @Override
    public Optional<String> redirectFor(String path, PersonId person) {
        return CLOSED_PATHS.contains(path) ? demos.findByPerson(person).map(_ -> Paths.COMPARISON) : Optional.empty();
    }

    private DemoStop nextStop(DemoVariant variant) {
        return demoPath.nextStop(variant, membership());
    }

    /** Lets the partner act and says what they did; on the pages before a door, says why that stays untold. */
    private void letPartnerAct(DemoRole partner) {
        var path = UI.getCurrent().getActiveViewLocation().getFirstSegment();
        if (BEFORE_THE_DOOR.contains(path) && demoPath.isDoorShut(membership())) {
            StatusMessages.announce(text("demo.untold", DemoBanner.displayName(partner)));
            return;
        }
        var acts = demos.letPartnerAct(membership(), UI.getCurrent().getLocale());
        if (acts.isEmpty()) {
            StatusMessages.announce(text("demo.untold.check-in", DemoBanner.displayName(partner)));
            return;
        }
        var words = acts.stream()
                .map(it -> text(
                        "demo.acted." + it.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        DemoBanner.displayName(partner)));
        var where = path.equals(Paths.TALK) || acts.contains(DemoAct.CHECK_IN_OPENED)
                ? Stream.<String>empty()
                : Stream.of(text("demo.acted.where"));
        StatusMessages.announce(Stream.concat(words, where).collect(joining(" ")));
    }

    private Membership membership() {
        return currentMember.membership().orElseThrow(DemoOver::new);
    }
}
