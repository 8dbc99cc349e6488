/** Placing topics, and the parking lot. */
@NullMarked
package app.entente.ui.agenda;

import org.jspecify.annotations.NullMarked;
