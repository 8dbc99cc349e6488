/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.i18n;

import org.jspecify.annotations.NullMarked;
