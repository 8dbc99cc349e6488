/** Who may come in. */
@NullMarked
package app.entente.ui.security;

import org.jspecify.annotations.NullMarked;
