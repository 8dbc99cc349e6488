package app.entente.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A button by which the browser itself leaves the screens, with the same token as the forms outside them. */
@Tag("form")
public final class PostForm extends HtmlContainer {

    public PostForm(String address, NativeButton button) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
        csrfToken().ifPresent(it -> getElement().appendChild(hidden(it)));
        add(button);
    }

    /** Empty where no request has come through the filters. */
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
