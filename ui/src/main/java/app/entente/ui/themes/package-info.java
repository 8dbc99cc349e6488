/** Choosing which themes and own questions one is asked. */
@NullMarked
package app.entente.ui.themes;

import org.jspecify.annotations.NullMarked;
