/** The application's entry point. */
@NullMarked
package app.entente;

import org.jspecify.annotations.NullMarked;
