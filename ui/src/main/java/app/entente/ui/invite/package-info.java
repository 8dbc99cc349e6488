/** One invitation with three faces: link, code and picture. */
@NullMarked
package app.entente.ui.invite;

import org.jspecify.annotations.NullMarked;
