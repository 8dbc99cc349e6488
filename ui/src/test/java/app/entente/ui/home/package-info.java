/** Tests of these screens as people use them. */
@NullMarked
package app.entente.ui.home;

import org.jspecify.annotations.NullMarked;
