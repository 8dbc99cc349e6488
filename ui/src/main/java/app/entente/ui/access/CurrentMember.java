package app.entente.ui.access;

import app.entente.account.Accounts;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is here, and in which of their seats. */
@Component
public class CurrentMember {

    private final Accounts accounts;
    private final Spaces spaces;
    private final RequestCache cache;

    CurrentMember(Accounts accounts, Spaces spaces, RequestCache cache) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.cache = cache;
    }

    public SignedInPrincipal signedIn() {
        return principal().orElseThrow(NotSignedIn::new);
    }

    public PersonId person() {
        return signedIn().person();
    }

    public Optional<Membership> membership() {
        return spaces.current(person());
    }

    /**
     * The seat of whoever comes to a screen. Without one they go on to the home, where a space is made or chosen; where
     * the space rests or is closed, the screen that says so stands in the place of theirs.
     */
    public Optional<Membership> membershipOrRedirect(BeforeEnterEvent event) {
        if (principal().isEmpty()) {
            event.getUI().getPage().setLocation(Paths.SIGN_IN);
            return Optional.empty();
        }
        var seat = membership();
        seat.ifPresentOrElse(spaces::requireOpen, () -> event.forwardTo(Paths.HOME));
        return seat;
    }

    /** Whoever is signed in, where somebody is. */
    public Optional<PersonId> personIfSignedIn() {
        return principal().map(SignedInPrincipal::person);
    }

    /** How the space stands that this person has in front of them. */
    public Optional<SpaceState> spaceState() {
        return personIfSignedIn().flatMap(spaces::current).map(spaces::overview).map(SpaceOverview::state);
    }

    /** What to call the person here: by the name they have in this space, else by the one they sign in with. */
    public Optional<String> displayName() {
        return personIfSignedIn()
                .map(person -> spaces.current(person)
                        .map(seat -> spaces.overview(seat).myName())
                        .orElseGet(() -> accounts.signInName(person)));
    }

    /** The language this person has chosen, on any device. */
    public Optional<Locale> language() {
        return personIfSignedIn()
                .flatMap(it ->
                        cache.once(new CacheKey<>(CurrentMember.class, "language", it), () -> accounts.language(it)));
    }

    public void chooseLanguage(Locale language) {
        personIfSignedIn().ifPresent(it -> accounts.chooseLanguage(it, language));
        cache.forget();
    }

    private static Optional<SignedInPrincipal> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPrincipal.class::isInstance)
                .map(SignedInPrincipal.class::cast);
    }
}
