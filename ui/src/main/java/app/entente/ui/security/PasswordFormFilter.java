package app.entente.ui.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.ui.i18n.Languages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Admits a few posted forms with a password at once, so that a flood of them leaves threads and processor time to other
 * pages. Beyond that a short page is written without any work: it has all that was typed but the password.
 */
class PasswordFormFilter extends OncePerRequestFilter {

    private static final Set<String> FORMS =
            Set.of("/sign-in", "/create-account", "/recover", "/locked", "/locked/password");

    /** More than are checked and wait in line, so that the page of the form itself mostly says that the line is full. */
    private static final int AT_ONCE = 12 + Runtime.getRuntime().availableProcessors();

    private static final String PASSWORD = "password";
    private static final String SECONDS = "5";

    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final MessageSource texts;
    private final Languages languages;

    PasswordFormFilter(MessageSource texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!permits.tryAcquire()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            permits.release();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getOutputStream().write(page(request).getBytes(UTF_8));
    }

    private String page(HttpServletRequest request) {
        var locale = languages.forRequest(request);
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">
                <link rel="stylesheet" href="/styles/styles.css"><script src="/scripts/quick-exit.js"></script></head>
                <body><main id="main" class="narrow"><form class="card entry-form" method="post" action="%s">
                <p role="alert">%s</p>%s<label class="field"><span>%s</span>
                <input type="password" name="password" maxlength="512" required></label>
                <p class="row"><button class="btn primary">%s</button></p></form></main></body></html>
                """.formatted(
                        locale.toLanguageTag(),
                        text("entry.busy.title", locale),
                        escaped(request.getRequestURI()),
                        text("entry.form.busy", locale),
                        typed(request.getParameterMap()),
                        text("entry.form.password", locale),
                        text("entry.busy.again", locale));
    }

    private static String typed(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .filter(it -> !it.getKey().equals(PASSWORD))
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> hidden(it.getKey(), value)))
                .collect(Collectors.joining());
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(escaped(name), escaped(value));
    }

    private String text(String key, Locale locale) {
        return escaped(texts.getMessage(key, null, locale));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !FORMS.contains(request.getRequestURI());
    }
}
