/** How a change for a person reaches their open screens. */
@NullMarked
package app.entente.ui.live;

import org.jspecify.annotations.NullMarked;
