/** The product's own browser scripts, each on a page of its own in a real browser. */
@NullMarked
package app.entente.script;

import org.jspecify.annotations.NullMarked;
