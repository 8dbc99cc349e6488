/** People who save while what is beneath them is killed or paused, and whether all they were told is saved is there. */
@NullMarked
package app.entente.chaos;

import org.jspecify.annotations.NullMarked;
