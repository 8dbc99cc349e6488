package app.entente.ui.security;

import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The paths that need no sign-in. */
final class PublicPaths {

    /** Paths of files and of the health check, which are no pages. */
    static final RequestMatcher FILES = matching(
            "/files/*/styles/**",
            "/files/*/scripts/**",
            "/files/*/images/**",
            "/styles/**",
            "/scripts/**",
            "/images/**",
            "/VAADIN/build/**",
            "/VAADIN/static/push/**",
            "/actuator/health/**");

    /** Paths on which nobody counts as signed in, so that the pages are the same for everyone and store nothing. */
    static final RequestMatcher WITHOUT_IDENTITY = new OrRequestMatcher(
            matching("/help", "/reflections", "/privacy", "/accessibility", "/exit", "/calendar/*"), FILES);

    /** Paths of signing in, joining and recovering. */
    static final RequestMatcher SIGN_IN_PATHS = matching(
            "/",
            "/sign-in",
            "/create-account",
            "/lock",
            "/lock/active",
            "/locked",
            "/locked/**",
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
