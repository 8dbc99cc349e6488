/** Withdrawing one’s own opened answers. */
@NullMarked
package app.entente.ui.withdraw;

import org.jspecify.annotations.NullMarked;
