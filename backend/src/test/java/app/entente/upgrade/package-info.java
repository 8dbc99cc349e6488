/** Databases of earlier releases as test resources, and the test that this version goes on with each of them. */
@NullMarked
package app.entente.upgrade;

import org.jspecify.annotations.NullMarked;
