package app.entente.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Redirects to sign-in, or to the lock of a locked place, with the requested page as the return path. */
class SignInEntryPoint implements AuthenticationEntryPoint {

    private final BrowserSignIn browserSignIn;

    SignInEntryPoint(BrowserSignIn browserSignIn) {
        this.browserSignIn = browserSignIn;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod())) {
            var to = ReturnPath.of(request.getRequestURI());
            var path = browserSignIn.lockedPlace(request).isPresent() ? "/locked" : "/sign-in";
            response.sendRedirect(UriComponentsBuilder.fromPath(path)
                    .queryParam("to", to.value())
                    .build()
                    .toUriString());
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
