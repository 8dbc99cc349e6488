/** Choosing together what is answered. */
@NullMarked
package app.entente.ui.packs;

import org.jspecify.annotations.NullMarked;
