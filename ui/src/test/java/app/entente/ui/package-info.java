/** Screens as people use them, without a browser. */
@NullMarked
package app.entente.ui;

import org.jspecify.annotations.NullMarked;
