package app.entente.ui.security;

/** The content security policies of all pages: content from this server only. */
public final class ContentSecurityPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** The policy of pages outside Flow: files of this server only, nothing inline. */
    public static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The policy of Flow's page, which needs evaluated scripts and inline styles; it allows no foreign host either. */
    public static final String FLOW = "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; "
            + "form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'self'; manifest-src 'self'; worker-src 'self'";

    private ContentSecurityPolicy() {}
}
