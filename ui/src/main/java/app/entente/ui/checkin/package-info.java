/** Agreements in force, how they went, and the pulse after a talk. */
@NullMarked
package app.entente.ui.checkin;

import org.jspecify.annotations.NullMarked;
