/** Error views and messages, and the view of a paused or closed space. */
@NullMarked
package app.entente.ui.errors;

import org.jspecify.annotations.NullMarked;
