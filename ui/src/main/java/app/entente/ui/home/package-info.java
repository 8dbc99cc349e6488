/** The home of a couple: the next step, the status of the session, agreements, other spaces. */
@NullMarked
package app.entente.ui.home;

import org.jspecify.annotations.NullMarked;
