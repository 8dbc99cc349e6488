package app.entente.ui.access;

import app.entente.account.AccountPreferences;
import app.entente.account.Accounts;
import app.entente.account.Preferences;
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

/** The signed-in person of the current request and the seat they have selected. */
@Component
public class CurrentMember {

    private final Accounts accounts;
    private final AccountPreferences accountPreferences;
    private final Spaces spaces;
    private final RequestCache cache;

    CurrentMember(Accounts accounts, AccountPreferences accountPreferences, Spaces spaces, RequestCache cache) {
        this.accounts = accounts;
        this.accountPreferences = accountPreferences;
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
     * Returns the seat of the person who enters a screen. Forwards a person without a seat to the home page, where a
     * space is created or selected, and a visitor who is not signed in to sign-in. In a paused or closed space an
     * exception leads to the view that says so.
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

    /** Returns the signed-in person, or nothing where nobody is signed in. */
    public Optional<PersonId> personIfSignedIn() {
        return principal().map(SignedInPrincipal::person);
    }

    /** Returns the state of the person's selected space: open, paused or closed. */
    public Optional<SpaceState> spaceState() {
        return personIfSignedIn().flatMap(spaces::current).map(spaces::overview).map(SpaceOverview::state);
    }

    /** Returns the display name in the selected space, or else the sign-in name. */
    public Optional<String> displayName() {
        return personIfSignedIn()
                .map(person -> spaces.current(person)
                        .map(seat -> spaces.overview(seat).myName())
                        .orElseGet(() -> accounts.signInName(person)));
    }

    /** Returns the language this person has chosen on any device. */
    public Optional<Locale> language() {
        return personIfSignedIn().flatMap(it -> preferences(it).language());
    }

    /** Returns whether the next question may come by itself. */
    public boolean autoAdvance() {
        return preferences(person()).autoAdvance();
    }

    private Preferences preferences(PersonId person) {
        return cache.once(
                new CacheKey<>(CurrentMember.class, "preferences", person),
                () -> accountPreferences.preferences(person));
    }

    public void chooseLanguage(Locale language) {
        personIfSignedIn().ifPresent(it -> accountPreferences.chooseLanguage(it, language));
        cache.forget();
    }

    private static Optional<SignedInPrincipal> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPrincipal.class::isInstance)
                .map(SignedInPrincipal.class::cast);
    }
}
