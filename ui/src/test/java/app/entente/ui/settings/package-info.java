/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.settings;

import org.jspecify.annotations.NullMarked;
