package app.entente.ui.security;

import app.entente.account.PersonId;
import app.entente.account.Place;
import app.entente.account.Places;
import app.entente.ui.shell.LanguageCookie;
import app.entente.ui.shell.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Service;

/** Signs a browser in and out. A signed-in place outlives the session: whoever comes back with it is let in silently. */
@Service
public class SignIns {

    private final Places places;
    private final OpenSessions sessions;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final SecurityContextHolderStrategy holder; // the filters' own: they clear it when a request ends

    SignIns(
            Places places,
            OpenSessions sessions,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            SecurityContextHolderStrategy holder) {
        this.places = places;
        this.sessions = sessions;
        this.contexts = contexts;
        this.tokens = tokens;
        this.holder = holder;
    }

    public Optional<SignedIn> current() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** Makes this browser a signed-in place of the person; one that was here before ends. */
    public void enter(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (current().isPresent()) {
            leave(request, response);
        }
        open(person, request, response);
    }

    /**
     * Goes on as somebody else in the same session: its screens are not sent outside, which would come between the
     * browser and the page it is asking for.
     */
    public void goOnAs(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var before = PlaceCookie.read(request).flatMap(places::resume);
        open(person, request, response);
        before.ifPresent(it -> places.end(it.person(), it.id()));
    }

    private void open(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var token = places.open(person);
        places.resume(token).ifPresent(it -> admit(it, request, response));
        PlaceCookie.give(request, response, token);
        tokens.saveToken(null, request, response); // a form made before signing in is not one made after
    }

    /** Ends this signed-in place, its screens and its session. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        forget();
        PlaceCookie.take(request, response);
        response.addCookie(LanguageCookie.none(request.isSecure()));
        Optional.ofNullable(request.getSession(false)).ifPresent(Screens::end);
    }

    /** Lets in whoever has the token of a signed-in place but no session on this node. */
    void resume(HttpServletRequest request, HttpServletResponse response) {
        PlaceCookie.read(request)
                .ifPresent(token -> places.resume(token)
                        .ifPresentOrElse(
                                it -> admit(it, request, response), () -> PlaceCookie.take(request, response)));
    }

    /** For the rest of this request nobody is signed in. */
    void forget() {
        holder.clearContext();
    }

    /** Whether the place this browser came in by is still one. */
    boolean stillHere(HttpServletRequest request, SignedIn me) {
        return PlaceCookie.read(request)
                .flatMap(places::resume)
                .filter(it -> it.id().equals(me.place()))
                .isPresent();
    }

    private void admit(Place place, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var me = new SignedIn(place.person(), place.id());
        var context = holder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, "", List.of()));
        holder.setContext(context);
        contexts.saveContext(context, request, response);
        sessions.watch(request.getSession(), me);
    }

    private void end(HttpServletRequest request) {
        PlaceCookie.read(request).flatMap(places::resume).ifPresent(it -> places.end(it.person(), it.id()));
    }
}
