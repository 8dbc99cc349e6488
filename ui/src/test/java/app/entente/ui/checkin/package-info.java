/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.checkin;

import org.jspecify.annotations.NullMarked;
