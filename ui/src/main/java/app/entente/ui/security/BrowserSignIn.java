package app.entente.ui.security;

import app.entente.person.PersonId;
import app.entente.screenlock.ScreenLocks;
import app.entente.signin.KnownDevices;
import app.entente.signin.SignedInPlace;
import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.i18n.LanguageCookie;
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

/**
 * Signs a browser in and out. A signed-in place outlives the session and signs its person in again without a question.
 */
@Service
public class BrowserSignIn {

    private static final String LOCKED = BrowserSignIn.class.getName() + ".locked";

    private final SignedInPlaces signedInPlaces;
    private final KnownDevices knownDevices;
    private final SessionRevocation sessionRevocation;
    private final IdleSessions idleSessions;
    private final ScreenLocks screenLocks;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final SecurityContextHolderStrategy holder; // shared with the filters, which clear it after each request

    BrowserSignIn(
            SignedInPlaces signedInPlaces,
            KnownDevices knownDevices,
            SessionRevocation sessions,
            IdleSessions idleSessions,
            ScreenLocks screenLocks,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            SecurityContextHolderStrategy holder) {
        this.signedInPlaces = signedInPlaces;
        this.knownDevices = knownDevices;
        this.sessionRevocation = sessions;
        this.idleSessions = idleSessions;
        this.screenLocks = screenLocks;
        this.contexts = contexts;
        this.tokens = tokens;
        this.holder = holder;
    }

    public Optional<SignedInPrincipal> current() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPrincipal.class::isInstance)
                .map(SignedInPrincipal.class::cast);
    }

    /** Creates a signed-in place for this browser, ending an earlier one. */
    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        signInAt(signedInPlaces.create(person), request, response);
    }

    /** Signs this browser in at the new place of this token, ending an earlier one. */
    public void signInAt(String token, HttpServletRequest request, HttpServletResponse response) {
        if (current().isPresent()) {
            signOut(request, response);
        } else {
            endPlace(request); // it may be locked
        }
        openPlace(token, request, response);
    }

    /**
     * Signs in another person within the same session. Its screens are not sent to another page, since that would
     * interfere with the page the browser is requesting.
     */
    public void switchTo(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var before = SignedInPlaceCookie.read(request).flatMap(signedInPlaces::resume);
        openPlace(signedInPlaces.create(person), request, response);
        before.ifPresent(it -> signedInPlaces.end(it.person(), it.id()));
    }

    private void openPlace(String token, HttpServletRequest request, HttpServletResponse response) {
        signedInPlaces.resume(token).ifPresent(it -> {
            authenticate(it, request, response);
            DeviceCookie.set(request, response, knownDevices.tokenFor(it.person()));
        });
        SignedInPlaceCookie.set(request, response, token);
        tokens.saveToken(null, request, response); // a form from before signing in becomes invalid
    }

    /** Ends this browser's signed-in place, its screens and its session. */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        endPlace(request);
        clearContext();
        SignedInPlaceCookie.remove(request, response);
        response.addCookie(LanguageCookie.expired(request.isSecure()));
        Optional.ofNullable(request.getSession(false)).ifPresent(SessionCloser::end);
    }

    /** Signs in a browser that has the token of a signed-in place but no session on this node. */
    void resume(HttpServletRequest request, HttpServletResponse response) {
        SignedInPlaceCookie.read(request)
                .ifPresent(token -> signedInPlaces
                        .resume(token)
                        .ifPresentOrElse(
                                it -> resumeUnlessLocked(it, request, response),
                                () -> SignedInPlaceCookie.remove(request, response)));
    }

    /** Returns the locked place of this browser; empty where none is locked. */
    public Optional<SignedInPlace> lockedPlace(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(LOCKED)).map(SignedInPlace.class::cast);
    }

    /** Signs this browser in again, at a place that has just been unlocked. */
    public void unlock(SignedInPlace place, HttpServletRequest request, HttpServletResponse response) {
        authenticate(place, request, response);
    }

    /** Locks the place of this request's session where that is due. */
    void lockIfIdle(HttpServletRequest request) {
        if (idleSessions.lockIfDue(request.getSession(false))) {
            clearContext();
        }
    }

    /** Signs the browser in, unless the place has a lock: a browser without a session was left for an unknown time. */
    private void resumeUnlessLocked(SignedInPlace place, HttpServletRequest request, HttpServletResponse response) {
        if (screenLocks.lock(place.person(), place.id())) {
            request.setAttribute(LOCKED, place);
        } else {
            authenticate(place, request, response);
        }
    }

    /** Treats the rest of this request as not signed in. */
    void clearContext() {
        holder.clearContext();
    }

    /** Returns whether the signed-in place of this browser is still valid. */
    boolean isPlaceValid(HttpServletRequest request, SignedInPrincipal me) {
        return SignedInPlaceCookie.read(request)
                .flatMap(signedInPlaces::resume)
                .filter(it -> it.id().equals(me.place()))
                .isPresent();
    }

    private void authenticate(SignedInPlace signedInPlace, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var me = new SignedInPrincipal(signedInPlace.person(), signedInPlace.id());
        var context = holder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, "", List.of()));
        holder.setContext(context);
        contexts.saveContext(context, request, response);
        sessionRevocation.endWithPlace(request.getSession(), me);
        idleSessions.watch(request.getSession(), me);
    }

    private void endPlace(HttpServletRequest request) {
        SignedInPlaceCookie.read(request)
                .flatMap(signedInPlaces::resume)
                .ifPresent(it -> signedInPlaces.end(it.person(), it.id()));
    }
}
