/** Two people talk on two screens. */
@NullMarked
package app.entente.ui.talk;

import org.jspecify.annotations.NullMarked;
