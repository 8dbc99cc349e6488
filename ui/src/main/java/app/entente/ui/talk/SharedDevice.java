package app.entente.ui.talk;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;

/** Whether the two sit before one device: kept by the browser, so that it holds for whoever it is handed to. */
final class SharedDevice {

    private static final String NAME = "shared-device";

    private SharedDevice() {}

    static boolean here() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .anyMatch(it -> it.getName().equals(NAME) && !it.getValue().isEmpty());
    }

    static void keep(boolean shared) {
        var cookie = new Cookie(NAME, shared ? "yes" : "");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(shared ? -1 : 0); // gone with the browser
        Optional.ofNullable(VaadinResponse.getCurrent()).ifPresent(it -> it.addCookie(cookie));
    }
}
