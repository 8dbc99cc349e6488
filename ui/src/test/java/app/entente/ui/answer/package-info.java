/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.answer;

import org.jspecify.annotations.NullMarked;
