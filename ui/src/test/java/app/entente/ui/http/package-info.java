/** Who may come in. */
@NullMarked
package app.entente.ui.http;

import org.jspecify.annotations.NullMarked;
