/** One’s own scales. */
@NullMarked
package app.entente.ui.scales;

import org.jspecify.annotations.NullMarked;
