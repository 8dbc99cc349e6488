/** Saves that wait while the database is out of reach: tried again, and asked about before the screen is left. */
@NullMarked
package app.entente.ui.saving;

import org.jspecify.annotations.NullMarked;
