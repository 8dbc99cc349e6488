package app.entente.ui.shell;

import app.entente.account.PersonId;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is here. */
@Component
public class Members {

    public SignedIn signedIn() {
        return principal().orElseThrow(NotSignedIn::new);
    }

    public PersonId person() {
        return signedIn().person();
    }

    private static Optional<SignedIn> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
