package app.entente.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A button in a native form that leaves Flow by a POST with the CSRF token. */
@Tag("form")
public final class PostForm extends HtmlContainer {

    public PostForm(String address, NativeButton button) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
        csrfToken().ifPresent(it -> getElement().appendChild(hidden(it)));
        add(button);
    }

    /** Returns the CSRF token, or nothing where no request has passed the security filters. */
    private static Optional<CsrfToken> csrfToken() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(it -> it.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast);
    }

    private static Element hidden(CsrfToken token) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", token.getParameterName())
                .setAttribute("value", token.getToken());
    }
}
