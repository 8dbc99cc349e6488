/** The rules of the house, and the database the tests talk to. */
@NullMarked
package app.entente;

import org.jspecify.annotations.NullMarked;
