/** Couples are kept apart: every service is tried with the proof of one couple and what belongs to another. */
@NullMarked
package app.entente.isolation;

import org.jspecify.annotations.NullMarked;
