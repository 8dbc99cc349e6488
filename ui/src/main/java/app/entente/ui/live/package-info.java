/** Turns change notices for a person into signals of their open screens. */
@NullMarked
package app.entente.ui.live;

import org.jspecify.annotations.NullMarked;
