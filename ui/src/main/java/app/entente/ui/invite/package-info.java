/** Creating, showing and revoking an invitation. */
@NullMarked
package app.entente.ui.invite;

import org.jspecify.annotations.NullMarked;
