/** The demo's screens, seen by the two people in it and by others. */
@NullMarked
package app.entente.ui.demo;

import org.jspecify.annotations.NullMarked;
