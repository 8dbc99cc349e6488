/** Form and layout components without domain knowledge. */
@NullMarked
package app.entente.ui.kit;

import org.jspecify.annotations.NullMarked;
