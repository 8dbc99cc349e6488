/** The demo’s banner and the screens it keeps closed. */
@NullMarked
package app.entente.ui.demo;

import org.jspecify.annotations.NullMarked;
