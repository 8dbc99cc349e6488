/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.invite;

import org.jspecify.annotations.NullMarked;
