/** Requests before anybody is known. */
@NullMarked
package app.entente.ui.http;

import org.jspecify.annotations.NullMarked;
