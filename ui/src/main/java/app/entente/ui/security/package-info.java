/** Sign-in of a browser, remembered places, sessions, security headers and public paths (Spring Security). */
@NullMarked
package app.entente.ui.security;

import org.jspecify.annotations.NullMarked;
