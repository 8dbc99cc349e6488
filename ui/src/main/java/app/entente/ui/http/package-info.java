/** Requests before anybody is known: trusted proxies, the public scheme, origins, and what cannot be read. */
@NullMarked
package app.entente.ui.http;

import org.jspecify.annotations.NullMarked;
