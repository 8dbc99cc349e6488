package app.entente.ui.shell;

import app.entente.account.Accounts;
import app.entente.account.PersonId;
import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.couple.SpaceState;
import app.entente.couple.Spaces;
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
public class Members {

    private final Accounts accounts;
    private final Spaces spaces;
    private final RequestCache cache;

    Members(Accounts accounts, Spaces spaces, RequestCache cache) {
        this.accounts = accounts;
        this.spaces = spaces;
        this.cache = cache;
    }

    public SignedIn signedIn() {
        return principal().orElseThrow(NotSignedIn::new);
    }

    public PersonId person() {
        return signedIn().person();
    }

    public Optional<Membership> current() {
        return spaces.current(person());
    }

    /**
     * The seat of whoever comes to a screen. Without one they go on to the home, where a space is made or chosen; where
     * the space rests or is closed, the screen that says so stands in the place of theirs.
     */
    public Optional<Membership> enter(BeforeEnterEvent event) {
        if (principal().isEmpty()) {
            event.getUI().getPage().setLocation(Paths.SIGN_IN);
            return Optional.empty();
        }
        var seat = current();
        seat.ifPresentOrElse(spaces::requireOpen, () -> event.forwardTo(Paths.HOME));
        return seat;
    }

    /** Whoever is signed in, where somebody is. */
    Optional<PersonId> somebody() {
        return principal().map(SignedIn::person);
    }

    /** How the space stands that this person has in front of them. */
    Optional<SpaceState> state() {
        return somebody().flatMap(spaces::current).map(spaces::pair).map(Pair::state);
    }

    /** What to call the person here: by the name they have in this space, else by the one they sign in with. */
    Optional<String> name() {
        return somebody()
                .map(person -> spaces.current(person)
                        .map(seat -> spaces.pair(seat).mine())
                        .orElseGet(() -> accounts.name(person)));
    }

    /** The language this person has chosen, on any device. */
    Optional<Locale> language() {
        return somebody()
                .flatMap(it -> cache.once(new CacheKey<>(Members.class, "language", it), () -> accounts.language(it)));
    }

    void choose(Locale language) {
        somebody().ifPresent(it -> accounts.chooseLanguage(it, language));
        cache.forget();
    }

    private static Optional<SignedIn> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
