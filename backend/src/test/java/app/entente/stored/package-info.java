/** Stored rows of earlier versions as test resources, and the tests that this version still reads them. */
@NullMarked
package app.entente.stored;

import org.jspecify.annotations.NullMarked;
