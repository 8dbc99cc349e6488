/** Two people side by side, each in a window of their own. */
@NullMarked
package app.entente.ui.beside;

import org.jspecify.annotations.NullMarked;
