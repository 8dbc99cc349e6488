package app.entente.ui.security;

/** What a page may load and from where: from this server alone. */
public final class ContentSecurityPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** Pages outside Flow: nothing but our own files. */
    public static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Flow evaluates scripts and writes styles of its own; everything else is as strict, and no foreign host is allowed. */
    public static final String FLOW = "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; "
            + "form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'self'; manifest-src 'self'; worker-src 'self'";

    private ContentSecurityPolicy() {}
}
