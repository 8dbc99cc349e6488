package app.entente.ui.talkframe;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;

/** A cookie that says whether the two share this device, so that it holds for both of them. */
final class SharedDeviceCookie {

    private static final String NAME = "shared-device";

    private SharedDeviceCookie() {}

    static boolean isShared() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .anyMatch(it -> it.getName().equals(NAME) && !it.getValue().isEmpty());
    }

    static void setShared(boolean shared) {
        var cookie = new Cookie(NAME, shared ? "yes" : "");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(shared ? -1 : 0); // a session cookie, or an expired one
        Optional.ofNullable(VaadinResponse.getCurrent()).ifPresent(it -> it.addCookie(cookie));
    }
}
