/** What came through the door, compared: what the two share, topics worth a talk, and the three lenses. */
@NullMarked
package app.entente.ui.comparison;

import org.jspecify.annotations.NullMarked;
