/** The rules of wording, for whatever a person can read. */
@NullMarked
package app.entente.wording;

import org.jspecify.annotations.NullMarked;
