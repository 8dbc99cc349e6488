/** The ways out, and taking along what is one's own. */
@NullMarked
package app.entente.ui.leave;

import org.jspecify.annotations.NullMarked;
