/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.packs;

import org.jspecify.annotations.NullMarked;
