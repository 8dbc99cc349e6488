/** The pages outside Flow, walked through as a browser would. */
@NullMarked
package app.entente.ui.entry;

import org.jspecify.annotations.NullMarked;
