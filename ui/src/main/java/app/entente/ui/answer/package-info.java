/** Answering apart, one item at a time; everything is saved at once. */
@NullMarked
package app.entente.ui.answer;

import org.jspecify.annotations.NullMarked;
