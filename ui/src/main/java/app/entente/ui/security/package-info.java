/** Who may come in, how they stay signed in, and what every answer says to the browser about safety. */
@NullMarked
package app.entente.ui.security;

import org.jspecify.annotations.NullMarked;
