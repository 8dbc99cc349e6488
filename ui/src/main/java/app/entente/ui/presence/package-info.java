/** Both partners present at the same time, said on both screens where both want it. */
@NullMarked
package app.entente.ui.presence;

import org.jspecify.annotations.NullMarked;
