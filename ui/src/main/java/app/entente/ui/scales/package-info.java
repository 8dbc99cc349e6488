/** One's own scales, for one's own eyes. */
@NullMarked
package app.entente.ui.scales;

import org.jspecify.annotations.NullMarked;
