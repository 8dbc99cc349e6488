/** Side by side: both here, said on both screens where both want it. */
@NullMarked
package app.entente.ui.beside;

import org.jspecify.annotations.NullMarked;
