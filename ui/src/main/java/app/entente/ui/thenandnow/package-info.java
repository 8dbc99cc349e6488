/** The page that sets an opened round beside the earlier ones. */
@NullMarked
package app.entente.ui.thenandnow;

import org.jspecify.annotations.NullMarked;
