/** Choosing packs together and writing own questions. */
@NullMarked
package app.entente.ui.packs;

import org.jspecify.annotations.NullMarked;
