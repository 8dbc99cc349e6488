package app.entente.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import app.entente.couple.Membership;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
import app.entente.ui.access.SignedInPrincipal;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets people in: each with a browser of their own, and as many windows as they open. */
@TestComponent
public class BrowserFixture {

    private final ApplicationContext context;
    private final SignedInPlaces signedInPlaces;

    BrowserFixture(ApplicationContext context, SignedInPlaces signedInPlaces) {
        this.context = context;
        this.signedInPlaces = signedInPlaces;
    }

    public SecuredBrowserlessApplicationContext<Authentication> open() {
        return SpringBrowserlessApplicationContext.createSecured(context, "app.entente.ui");
    }

    public BrowserlessUserContext browser(
            SecuredBrowserlessApplicationContext<Authentication> house, Membership person) {
        return browser(house, person.person());
    }

    public BrowserlessUserContext browser(SecuredBrowserlessApplicationContext<Authentication> house, PersonId person) {
        var me = new SignedInPrincipal(person, place(person));
        var signedIn =
                new UsernamePasswordAuthenticationToken(me, null, List.of(new SimpleGrantedAuthority("ROLE_USER")));
        var browser = house.newUser(signedIn);
        keepInSession(browser, signedIn);
        return browser;
    }

    /** What another person's deed brings may run on a thread of the hub, which finds the person in the session alone. */
    private static void keepInSession(BrowserlessUserContext browser, Authentication signedIn) {
        browser.getSession().getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(signedIn));
    }

    private SignedInPlaceId place(PersonId person) {
        return TestPlaces.create(signedInPlaces, person);
    }
}
