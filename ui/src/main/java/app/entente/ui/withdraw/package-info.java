/** Taking one opened answer back, for good. */
@NullMarked
package app.entente.ui.withdraw;

import org.jspecify.annotations.NullMarked;
