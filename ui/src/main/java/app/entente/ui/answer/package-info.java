/** Answering one question at a time, with saving, conflicts and what is shared. */
@NullMarked
package app.entente.ui.answer;

import org.jspecify.annotations.NullMarked;
