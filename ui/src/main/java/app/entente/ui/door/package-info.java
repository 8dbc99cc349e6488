/** The door, the same on both screens. */
@NullMarked
package app.entente.ui.door;

import org.jspecify.annotations.NullMarked;
