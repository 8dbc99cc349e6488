/** The presence of both partners, shown on both screens where both want it. */
@NullMarked
package app.entente.ui.presence;

import org.jspecify.annotations.NullMarked;
