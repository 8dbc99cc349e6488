/** The fields an item is answered in, one for each form. */
@NullMarked
package app.entente.ui.answerfield;

import org.jspecify.annotations.NullMarked;
