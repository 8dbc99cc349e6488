/** Components without domain knowledge. */
@NullMarked
package app.entente.ui.kit;

import org.jspecify.annotations.NullMarked;
