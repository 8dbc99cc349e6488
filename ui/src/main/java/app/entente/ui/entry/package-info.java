/** The pages outside Flow: before, beside and after the signed-in ones. */
@NullMarked
package app.entente.ui.entry;

import org.jspecify.annotations.NullMarked;
