/** Tests of who may see what, and of addresses. */
@NullMarked
package app.entente.ui.access;

import org.jspecify.annotations.NullMarked;
