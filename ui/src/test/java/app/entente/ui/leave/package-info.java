/** Tests of the ways out. */
@NullMarked
package app.entente.ui.leave;

import org.jspecify.annotations.NullMarked;
