package app.entente.ui;

import app.entente.account.PersonId;
import app.entente.account.PlaceId;
import app.entente.account.Places;
import app.entente.couple.Membership;
import app.entente.ui.shell.SignedIn;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Lets people in: each with a browser of their own, and as many windows as they open. */
@TestComponent
public class House {

    private final ApplicationContext context;
    private final Places places;

    House(ApplicationContext context, Places places) {
        this.context = context;
        this.places = places;
    }

    public SecuredBrowserlessApplicationContext<Authentication> open() {
        return SpringBrowserlessApplicationContext.createSecured(context, "app.entente.ui");
    }

    public BrowserlessUserContext browser(
            SecuredBrowserlessApplicationContext<Authentication> house, Membership person) {
        return browser(house, person.person());
    }

    public BrowserlessUserContext browser(SecuredBrowserlessApplicationContext<Authentication> house, PersonId person) {
        var me = new SignedIn(person, place(person));
        return house.newUser(
                new UsernamePasswordAuthenticationToken(me, null, List.of(new SimpleGrantedAuthority("ROLE_USER"))));
    }

    private PlaceId place(PersonId person) {
        return places.resume(places.open(person)).orElseThrow().id();
    }
}
