/** Pausing, closing, exporting, erasing, and how long data is kept. */
@NullMarked
package app.entente.ui.leave;

import org.jspecify.annotations.NullMarked;
