/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.seal;

import org.jspecify.annotations.NullMarked;
