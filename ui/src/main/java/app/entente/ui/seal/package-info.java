/** Reading back what opens, and sealing. */
@NullMarked
package app.entente.ui.seal;

import org.jspecify.annotations.NullMarked;
