/** Display name, password, recovery code, signed-in places, reminders, consent. */
@NullMarked
package app.entente.ui.settings;

import org.jspecify.annotations.NullMarked;
