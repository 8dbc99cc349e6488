/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.door;

import org.jspecify.annotations.NullMarked;
