package app.entente.ui.security;

import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which addresses are open without signing in. */
final class PublicPaths {

    /** Nobody is signed in on these, so that they are the same for everyone and leave nothing behind. */
    static final RequestMatcher WITHOUT_IDENTITY = matching(
            "/help",
            "/reflections",
            "/privacy",
            "/accessibility",
            "/exit",
            "/files/*/styles/**",
            "/files/*/scripts/**",
            "/files/*/images/**",
            "/styles/**",
            "/scripts/**",
            "/images/**",
            "/VAADIN/build/**",
            "/actuator/health/**");

    /** Here one signs in, or is on the way. */
    static final RequestMatcher SIGN_IN_PATHS = matching(
            "/",
            "/sign-in",
            "/create-account",
            "/recover",
            "/recovery-code",
            "/join",
            "/join/**",
            "/demo",
            "/demo/**",
            "/hand-over",
            "/error");

    private PublicPaths() {}

    private static RequestMatcher matching(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
