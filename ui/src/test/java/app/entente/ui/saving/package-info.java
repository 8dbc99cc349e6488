/** Tests of what is put in on a screen while the database is away. */
@NullMarked
package app.entente.ui.saving;

import org.jspecify.annotations.NullMarked;
