/** The rules of the house for the screens. */
@NullMarked
package app.entente;

import org.jspecify.annotations.NullMarked;
