/** The closed door and the two readiness signals. */
@NullMarked
package app.entente.ui.door;

import org.jspecify.annotations.NullMarked;
