/** The signed-in person, their seat and opened round, and the addresses with their guards. */
@NullMarked
package app.entente.ui.access;

import org.jspecify.annotations.NullMarked;
