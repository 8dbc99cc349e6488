/** Whether input is saved, and saves that wait while the database is away: tried again, and asked about before leaving. */
@NullMarked
package app.entente.ui.saving;

import org.jspecify.annotations.NullMarked;
